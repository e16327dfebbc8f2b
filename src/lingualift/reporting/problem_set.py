"""What is in a set of parallel problems, as tables: lengths, operations, distractors, and what numbers give away."""

import re
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

import pandas as pd

from lingualift.corpora.floor import Case, answer_chances, likeliest
from lingualift.corpora.problems import Template
from lingualift.errors import DataError
from lingualift.languages import get_language, group_languages
from lingualift.lexicons.lexicon import words_of
from lingualift.records import MathProblem

OWN_SCRIPT = "a script of its own"


def shown_numbers(question: str) -> tuple[int, ...]:
    """The numbers of a question in the order shown: all that a blind guesser sees."""
    return tuple(int(number) for number in re.findall(r"\d+", question))


def problem_table(problems: Mapping[str, Sequence[MathProblem]], templates: Mapping[str, Template]) -> pd.DataFrame:
    """One row per language and problem.

    Args:
        problems: by language, each in a template's own wording.
        templates: their mathematics.

    Returns:
        Columns language, id, template, operation, numbers (as shown), distractor (whether one of them is not needed),
        answer (whole number), characters, words (of scripts without spaces: stretches between marks).

    Raises:
        DataError: there is no problem, or one of a template that is not in the table.
    """
    rows = []
    for code, found in problems.items():
        for problem in found:
            if problem.template not in templates:
                raise DataError(
                    f"problem {problem.id!r}, language {code!r}: expected a template of templates.csv, got "
                    f"{problem.template!r}; only problems of MiniMMWP have one"
                )
            template, numbers = templates[problem.template], shown_numbers(problem.question)
            distractor = len(numbers) > len(template.operands)
            sizes = (len(problem.question), len(words_of(problem.question)))
            told = (template.id, template.operation, numbers, distractor, int(problem.answer))
            rows.append((code, problem.id, *told, *sizes))
    if not rows:
        raise DataError("expected at least one problem, got none; run the corpus pipeline")
    sizes_columns = ["characters", "words"]
    columns = ["language", "id", "template", "operation", "numbers", "distractor", "answer", *sizes_columns]
    return pd.DataFrame(rows, columns=columns)


def script_groups(codes: Iterable[str]) -> dict[str, str]:
    """Language → its script, or `OWN_SCRIPT` for a script that no other of the languages is written in."""
    codes = list(codes)
    sizes = {script: len(members) for script, members in group_languages(codes, "script").items()}
    scripts = {code: get_language(code).script for code in codes}
    return {code: script if sizes[script] > 1 else OWN_SCRIPT for code, script in scripts.items()}


def guesses_by_operation(cases: Iterable[Case], templates: Mapping[str, Template]) -> pd.DataFrame:
    """Where the floor comes from: how often the blind guesser is right in which problems; exact.

    Of equally likely answers he takes any: no operation has the advantage of a habit of his.

    Args:
        cases: every case of one language's texts, see `corpora.floor.all_cases`.
        templates: the templates' mathematics.

    Returns:
        Columns operation, numbers (how many a text shows), share (of all problems), right (share of these in which the
        guess is the answer). The sum of share × right is the floor.
    """
    cases = list(cases)
    guesses = {shown: likeliest(chances) for shown, chances in answer_chances(cases).items()}
    rows = []
    for case in cases:
        taken = guesses[case.shown]
        hit = case.probability / len(taken) if case.answer in taken else Fraction(0)
        rows.append((templates[case.template].operation, len(case.shown), case.probability, hit))
    table = pd.DataFrame(rows, columns=["operation", "numbers", "share", "hit"])
    found = table.groupby(["operation", "numbers"], sort=False)[["share", "hit"]].sum()
    shares, hits = found["share"].map(float), found["hit"].map(float)
    return pd.DataFrame({"share": shares, "right": hits / shares}).reset_index()


def possible_answers(cases: Iterable[Case], shown: tuple[int, ...], templates: Mapping[str, Template]) -> pd.DataFrame:
    """What the answer can be where a text shows these numbers in this order; exact.

    Returns:
        Columns answer, operation, probability (given the numbers; they add up to 1), the likeliest answer first.

    Raises:
        DataError: no problem shows these numbers.
    """
    rows = [
        (case.answer, templates[case.template].operation, case.probability) for case in cases if case.shown == shown
    ]
    if not rows:
        raise DataError(f"expected numbers that some problem shows in this order, got {shown}")
    table = pd.DataFrame(rows, columns=["answer", "operation", "probability"])
    table["probability"] = (table["probability"] / table["probability"].sum()).map(float)
    found = table.groupby(["answer", "operation"], as_index=False)["probability"].sum()
    of_answer = found.groupby("answer")["probability"].transform("sum")
    order = found.assign(total=of_answer).sort_values(["total", "answer", "operation"], ascending=[False, True, True])
    return order.drop(columns="total").reset_index(drop=True)
