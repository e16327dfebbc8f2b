"""The published sources that are on the Hugging Face hub: where, in which columns, and what makes a record of a row.

Ids are those of the file readers where the hub keeps the published order (a dataset of several splits names the split).

Columns, configurations and splits, as of each dataset's card unless said otherwise:

    openai/gsm8k: question, answer; main; train, test.
    meta-math/MetaMathQA: type, query, original_question, response (card of the copy CCCarloooo/mmqa_146k); train.
    juletxara/mgsm: question, answer, answer_number, equation_solution; a configuration a language; test.
    Mathoctopus/MSVAMP: m_query, response and the published files' other keys; a configuration a language; test.
    ChilleD/SVAMP: the published file's keys and question_concat (card of the copy kinit/svamp); train, test.
    EleutherAI/asdiv: body, question, solution_type, answer, formula; asdiv; validation.
    MU-NLPC/Calc-mawps: id, question, chain, result, result_float, equation, expression; original-splits; train,
        validation, test.
    facebook/xnli: premise, hypothesis, label (0 entailment, 1 neutral, 2 contradiction); a configuration a language;
        validation, test; train is translated by machine.
    INK-USC/xcsr: id, lang, question (stem; choices as lists label and text), answerKey; X-CSQA-<language>; validation;
        test has no keys (lighteval's task xcsqa reads the same columns).
    mteb/tatoeba-bitext-mining: sentence1, sentence2; <ISO 639-3>-eng; test (MTEB's task Tatoeba).

The repositories of MGSM and ASDiv hold a loading script, which `datasets` no longer runs, and MSVAMP's holds files of
all languages: for these the hub's own conversion to parquet is read.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeAlias

from lingualift.corpora.english_readers import (
    asdiv_problem,
    english_problem,
    gsm8k_problem,
    meta_math_problem,
    one_number,
    svamp_problem,
)
from lingualift.corpora.hub_readers import HubSource
from lingualift.corpora.readers import line_problem, mgsm_problem, msvamp_problem
from lingualift.corpora.rows import Build, Place, Record, bad_row, text_of
from lingualift.corpora.text_readers import (
    XNLI_LABELS,
    ChoiceQuestion,
    InferencePair,
    choice_question,
    inference_pair,
    parallel_sentence,
)
from lingualift.errors import ConfigurationError
from lingualift.records import MathProblem

_Fields: TypeAlias = Mapping[str, Any]
_PARQUET = "refs/convert/parquet"
# Tatoeba names languages by ISO 639-3 (cmn: Mandarin, nob: Bokmål, swh: Swahili).
_ISO_639_3 = (
    "af=afr ar=ara be=bel bg=bul bn=ben ca=cat cs=ces da=dan de=deu es=spa eu=eus fi=fin fr=fra hi=hin hr=hrv hu=hun "
    "hy=hye id=ind is=isl it=ita ja=jpn ko=kor mk=mkd ml=mal mr=mar nb=nob nl=nld pl=pol pt=por ro=ron ru=rus sk=slk "
    "sl=slv sr=srp sv=swe sw=swh ta=tam te=tel th=tha tr=tur uk=ukr vi=vie zh=cmn"
)


def _always(build: Build[_Fields, Record]) -> Callable[[str | None], Build[_Fields, Record]]:
    """The builder of a source in English."""

    def builder(language: str | None) -> Build[_Fields, Record]:
        if language not in (None, "en"):
            raise ConfigurationError(f"language must be 'en', which the source is in, got {language!r}")
        return build

    return builder


def _in_language(build: Callable[..., Record | None], **how: Any) -> Callable[[str | None], Build[_Fields, Record]]:
    return lambda language: partial(build, language=language, **how)


def _calc_mawps_problem(place: Place, fields: _Fields) -> MathProblem | None:
    question, result, expression = (text_of(place, fields, key) for key in ("question", "result", "expression"))
    number = one_number(result)
    if number is None:
        return None
    return english_problem(place, "mawps", question, ("result", number), equation=expression)


def _inference_pair(place: Place, fields: _Fields, language: str) -> InferencePair:
    label = fields.get("label")
    if isinstance(label, int) and 0 <= label < len(XNLI_LABELS):
        fields = {**fields, "label": XNLI_LABELS[label]}
    return inference_pair(place, fields, language)


def _choice_question(language: str | None) -> Build[_Fields, ChoiceQuestion]:
    build = choice_question()

    def listed(place: Place, fields: _Fields) -> ChoiceQuestion | None:
        found = build(place, {**fields, "question": _with_listed_choices(place, fields.get("question"))})
        if found is not None and found.language != language:
            raise bad_row(place, "lang", f"{language!r}, as the configuration says", fields["lang"])
        return found

    return listed


def _with_listed_choices(place: Place, question: Any) -> Any:
    """The published form of a question, whose choices are a list of objects."""
    choices = question.get("choices") if isinstance(question, dict) else None
    if not isinstance(choices, dict):
        return question
    labels, texts = (choices.get(key) or [] for key in ("label", "text"))
    if len(labels) != len(texts):
        raise bad_row(place, "question.choices", "as many texts as labels", choices)
    return {**question, "choices": [{"label": a, "text": b} for a, b in zip(labels, texts, strict=True)]}


def _text(column: str) -> Callable[[str | None], Build[_Fields, str]]:
    return lambda _: lambda place, fields: text_of(place, fields, column)


def plain_text(column: str = "text") -> HubSource[str]:
    """Monolingual text of any dataset: one text a row, from a column; dataset, configuration and split are named."""
    return HubSource("text", None, _text(column))


GSM8K = HubSource("problem", "openai/gsm8k", _always(gsm8k_problem), splits=("train", "test"), config="main")
META_MATH_QA = HubSource("problem", "meta-math/MetaMathQA", _always(meta_math_problem), splits=("train",))
MGSM = HubSource(
    "problem",
    "juletxara/mgsm",
    _in_language(mgsm_problem, answer="answer_number"),
    splits=("test",),
    config="{language}",
    revision=_PARQUET,
)
MSVAMP = HubSource(
    "problem",
    "Mathoctopus/MSVAMP",
    _in_language(msvamp_problem),
    splits=("test",),
    config="{language}",
    revision=_PARQUET,
)
SVAMP = HubSource("problem", "ChilleD/SVAMP", _always(svamp_problem), splits=("train", "test"))
ASDIV = HubSource(
    "problem",
    "EleutherAI/asdiv",
    _always(partial(asdiv_problem, keys=("body", "question", "answer", "formula"))),
    splits=("validation",),
    config="asdiv",
    revision=_PARQUET,
)
MAWPS = HubSource(
    "problem",
    "MU-NLPC/Calc-mawps",
    _always(_calc_mawps_problem),
    splits=("train", "validation", "test"),
    config="original-splits",
)
# Our own format (MMWP), in a dataset that the user names; the language, where one is named, is every row's.
PROBLEM_LINES = HubSource("problem", None, line_problem)
XNLI = HubSource(
    "inference pair", "facebook/xnli", _in_language(_inference_pair), splits=("test", "validation"), config="{language}"
)
X_CSQA = HubSource(
    "question",
    "INK-USC/xcsr",
    _choice_question,
    splits=("validation",),
    config="X-CSQA-{language}",
    codes={"ja": "jap"},
)
TATOEBA = HubSource(
    "parallel sentence",
    "mteb/tatoeba-bitext-mining",
    _in_language(parallel_sentence, keys=("sentence1", "sentence2")),
    splits=("test",),
    config="{language}-eng",
    codes=dict(pair.split("=") for pair in _ISO_639_3.split()),
)
