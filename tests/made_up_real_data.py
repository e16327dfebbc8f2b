"""A folder of made-up files in the published formats, laid out as conf/real reads them."""

import json
from collections.abc import Iterable
from pathlib import Path

from lingualift.languages import get_language
from tests.real_data import written

LANGUAGES = ("en", "de", "sw", "zh", "ha")
ANIMALS = ("goats", "hens", "ducks", "sheep", "geese", "cows", "pigs", "foxes", "owls", "mules", "deer", "hares")
PLACES = ("barn", "yard", "field", "market", "river", "hill")
PLANTED = "Olga has 7 red kites and her uncle brings 5 green kites. How many kites does Olga have?"
NEARLY = "Olga has 70 red kites and her uncle brings 50 green ones. How many kites does Olga have?"
MGSM_QUESTION = (
    "A baker sells 24 warm loaves each morning and throws 3 stale ones away. How many does he sell in 2 days?"
)
_WORDS = {
    "de": ("Der", "Hund", "sieht", "Katze", "Haus", "Baum"),
    "sw": ("Mbwa", "anaona", "paka", "nyumba", "mti", "leo"),
    "zh": ("狗看", "猫吃", "房子", "大树", "今天", "明天"),
    "ha": ("Kare", "ya", "ga", "kyanwa", "gida", "itace"),
}  # fmt: skip


def write_real_data(root: Path, languages: Iterable[str] = LANGUAGES, *, planted: bool = True) -> Path:
    """Write every source; with `planted`, test problems stand in ASDiv, MAWPS, GSM8K and a monolingual text.

    Languages besides `LANGUAGES` get as little as a run needs to begin.
    """
    _write_english(root, planted)
    for code in {*languages} - {*LANGUAGES}:
        written(root / f"ud_text/{code}.txt", f"{code} text\n")
        written(root / f"dict_muse/en-{code}.txt", f"water\t{code}\n")
    for code, words in _WORDS.items():
        sentences = [f"{words[i % 6]} {words[i * 5 % 6]} {words[i // 6 % 6]} {code}{i}" for i in range(30)]
        sentences += [_german_question()] if planted and code == "de" else []
        rows = [f"{text}\tThe {ANIMALS[i % 12]} number {code} {i} sleep here." for i, text in enumerate(sentences)]
        written(root / f"tatoeba_parallel/{code}-en.tsv", "\n".join(rows) + "\n")
    written(root / "ud_text/en.txt", "The old dog sleeps.\n***\nWrite to info@example.org now.\nRain fell today.\n")
    written(root / "dict_muse/en-de.txt", "goats\tZiegen\nhow\twie\n")
    written(root / "dict_wiktionary_bli/de-en.all", "Hühner\thens\ninwiefern\thow\n")
    written(root / "dict_wiktionary_bli/sw-en.all", "mbuzi\tgoats\nkuku\thens\nule\t\n")
    written(root / "dict_wiktionary_bli/zh-en.all", "山羊\tgoats\n母鸡\thens\n")
    written(root / "dict_panlex_swadesh/swadesh207.en-ha.tsv", "to eat\tci\nwater\truwa\n")
    written(root / "dict_panlex_swadesh/swadesh207.en-de.tsv", "water\tWasser\n")
    _write_tests(root)
    return root


def _write_english(root: Path, planted: bool) -> None:
    questions = [
        (f"Ann counted {i + 9} {animal} at the {PLACES[i % 6]} and {i + 2} left. How many stayed?", i + 9, i + 2)
        for i, animal in enumerate(ANIMALS)
    ]
    problems = "".join(
        f"<Problem><Body>{q.rpartition('.')[0]}.</Body><Question>{q.rpartition('. ')[2]}</Question>"
        f"<Answer>{a - b} ({ANIMALS[0]})</Answer><Formula>{a}-{b}={a - b}</Formula></Problem>\n"
        for q, a, b in questions
    )
    body, question = PLANTED.split(". ")
    if planted:
        problems += (
            f"<Problem><Body>{body}.</Body><Question>{question}</Question>"
            "<Answer>12 (kites)</Answer><Formula>7+5=12</Formula></Problem>\n"
        )
    problems += (
        "<Problem><Body>Two ropes are 4 m and 6 m long.</Body><Question>What is their common measure?</Question>"
        "<Answer>2 (m)</Answer><Formula>GCD(4,6)=2</Formula></Problem>\n"
        "<Problem><Body>Is it so?</Body><Question>Say yes or no.</Question><Answer>Yes</Answer>"
        "<Formula>1=1</Formula></Problem>\n"
    )
    written(root / "asdiv/ASDiv.xml", f"<Machine-Reading-Corpus-File>\n{problems}</Machine-Reading-Corpus-File>\n")
    rows = [
        f'"Ben packs number0 {animal} into each of number1 {PLACES[i % 6]} carts . How many are that ?",'
        f'"{i + 2} 3",* number0 number1,{3 * (i + 2)}'
        for i, animal in enumerate(ANIMALS)
    ]
    if planted:
        rows.append(f'"{NEARLY.replace("70", "number0").replace("50", "number1")}","70 50",+ number0 number1,120')
    written(
        root / "mawps/mawps_cv_union.csv", "Question,Numbers,Equation,Answer\n" + "\n".join([*rows, rows[0]]) + "\n"
    )
    svamp = {"Body": f"{body}.", "Question": question, "Equation": "( 7.0 + 5.0 )", "Answer": 12.0}
    written(root / "svamp/SVAMP.json", json.dumps([svamp]))
    solved = [
        (f"Carl buys {i + 3} {animal} for $2.50 each at the {PLACES[i % 6]}. What does he pay?", i + 3)
        for i, animal in enumerate(ANIMALS)
    ]
    lines = [
        {"question": q, "answer": f"He pays {n} * $2.50 = $<<{n}*2.5={2.5 * n:g}>>{2.5 * n:g}.\n#### {2.5 * n:g}"}
        for q, n in solved
    ]
    if planted:
        lines.append({"question": f"Read on. {MGSM_QUESTION}", "answer": "24 * 2 = <<24*2=48>>48\n#### 48"})
    written(root / "gsm8k/train.jsonl", "".join(json.dumps(line) + "\n" for line in lines))


def _german_question() -> str:
    return "Ein Bäcker verkauft jeden Morgen 24 Brote und wirft 3 alte weg. Wie viele verkauft er in 2 Tagen?"


def _write_tests(root: Path) -> None:
    written(root / "mgsm/mgsm_en.tsv", f"{MGSM_QUESTION}\t48\n")
    written(root / "mgsm/mgsm_de.tsv", f"{_german_question()}\t48\n")
    for code, question in (("en", PLANTED.lower().replace(".", " .")), ("de", "Olga hat 7 rote und 5 grüne Drachen.")):
        rows = [{"m_query": question, "response": "12"}]
        rows += [{"m_query": f"{question} {ANIMALS[i]} {i}?", "response": "12"} for i in range(3)]
        name = f"msvamp/test_{get_language(code).name}.json"
        written(root / name, "".join(json.dumps(row) + "\n" for row in rows))
    for name, seen in (("dev-en", "barn"), ("test-en", "yard"), ("test-ur", "ur")):
        labels = ("entailment", "neutral", "contradiction") * 2
        rows = [f"The {ANIMALS[i]} sleep in the {seen}.\tNo {ANIMALS[i]} sleep.\t{x}" for i, x in enumerate(labels)]
        written(root / f"xnli/{name}.tsv", "\n".join(rows) + "\n")
