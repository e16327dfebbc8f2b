"""`lingualift new-language` and `lingualift check-language`, as a user types them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lingualift.checking.scaffold import lexicon_scaffold, template_scaffold
from lingualift.corpora.templates import TemplateBook
from lingualift.interfaces.command_line import COMMANDS, names_a_command, run_command
from lingualift.languages import all_languages
from lingualift.lexicons.readers import read_lexicon
from tests.corpora import shipped

ROOT = shipped.RAW.parents[1]
TURKISH = {"script": "Latin", "family": "Turkic", "branch": "Oghuz", "word-order": "SOV", "resource-class": "low"}


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A folder with English alone."""
    for name in ("templates.csv", "en.ftl", "en.training.ftl"):
        (tmp_path / "minimmwp").mkdir(exist_ok=True)
        shutil.copy(shipped.FOLDER / name, tmp_path / "minimmwp" / name)
    return tmp_path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return shutil.copy(ROOT / "src" / "lingualift" / "languages.csv", tmp_path / "languages.csv")


def run(*arguments: object) -> int:
    return run_command([str(argument) for argument in arguments])


def test_a_scaffold_has_every_message_and_is_all_to_do(raw, table, capsys):
    assert run("new-language", "ru", "--raw", raw, "--table", table) == 0
    assert "has a row for ru" in capsys.readouterr().out
    book, english = TemplateBook("ru", raw / "minimmwp" / "ru.ftl"), shipped.book("en")
    assert book.ids("") == english.ids("")
    assert run("check-language", "ru", "--raw", raw) == 1
    out = capsys.readouterr().out.splitlines()
    assert out[-1] == "1 of 1 languages have problems"
    to_do = [line for line in out if "got the scaffold's TODO" in line]
    translated = [name for name in english.ids("") if not name.startswith("layout-")]
    assert len(to_do) == len(translated)
    assert all(any(f"message '{name}'" in line for line in to_do) for name in translated)
    assert len(out) == len(to_do) + 3  # besides: the heading, the empty lexicon, the sum
    assert f"{raw}/lexicons/en-ru.tsv: expected at least one entry" in "\n".join(out)


@pytest.mark.parametrize(
    ("code", "variants"),
    [
        ("ru", "{ $n ->\n        [one] TODO apple\n        [few] TODO apples\n       *[many] TODO apples\n    }\n"),
        ("tr", "{ $n ->\n        [one] TODO apple\n       *[other] TODO apples\n    }\n"),
        ("ja", "TODO apples\n"),
        ("xx", "TODO apples\n"),  # CLDR does not know it
    ],
)
def test_a_scaffold_s_nouns_have_the_language_s_plural_categories(code, variants):
    text = template_scaffold(shipped.reference(), code, "Name")
    assert f"# apple, apples\nthing-apple = {variants}    .plural = TODO apples\n" in text
    assert "# noun-box" not in text


def test_a_scaffold_shows_english_above_each_sentence():
    text = template_scaffold(shipped.reference(), "tr", "Turkish")
    story = "{ $name1 } finds { $p } { $item_p } and { $name2 } finds { $q } { $item_q }."
    question = "    .question = {}How many {{ $item_plural }} do they find together?"
    expected = (
        f"# add-together = {story}\n# {question.format('')}\nadd-together = TODO {story}\n{question.format('TODO ')}\n"
    )
    assert expected in text
    assert "# Turkish (tr)." in text.splitlines()[0]


def test_a_scaffold_filled_in_is_ok(raw, table, capsys):
    run("new-language", "de", "--raw", raw, "--table", table)
    assert run("check-language", "de", "--raw", raw) == 1
    shutil.copy(shipped.FOLDER / "de.ftl", raw / "minimmwp" / "de.ftl")
    lines = (raw / "lexicons" / "en-de.tsv").read_text(encoding="utf-8").splitlines()
    words = [line[2:].split("\t")[0] for line in lines if line.startswith("# ") and "\t" in line]
    german = read_lexicon(shipped.LEXICONS / "en-de.tsv", "de")
    assert set(words) <= german.entries.keys()
    filled = "".join(f"{word}\t{text}\n" for word in words for text in german.translations(word))
    (raw / "lexicons" / "en-de.tsv").write_text(filled, encoding="utf-8")
    capsys.readouterr()
    assert run("check-language", "en", "de", "--raw", raw) == 0
    english, of_german = capsys.readouterr().out.splitlines()
    assert english == "en: OK, 20 templates, 24 things, 10 names, floor 0.193"
    assert of_german.startswith("de: OK, 20 templates, 24 things, 10 names, ")
    assert of_german.endswith(" lexicon entries, coverage 1.000, floor 0.193")


def test_a_lexicon_scaffold_names_every_english_word_once_and_no_name():
    lines = lexicon_scaffold(shipped.reference(), "tr", "Turkish").splitlines()
    words = [line[2:-1] for line in lines if line.endswith("\t")]
    assert len(words) == len(set(words)) > 150
    assert {"apples", "basket", "divide"} <= set(words)
    assert not {"anna", "martin"} & set(words)
    assert all(line.startswith("# ") for line in lines)


def test_what_is_there_is_never_overwritten(raw, table, capsys):
    for path in (raw / "minimmwp" / "tr.ftl", raw / "lexicons" / "en-tr.tsv"):
        path.parent.mkdir(exist_ok=True)
        path.write_text("mine\n", encoding="utf-8")
    assert run("new-language", "tr", "--raw", raw, "--table", table) == 0
    assert capsys.readouterr().out.count("is there already, left as it is") == 2
    assert (raw / "minimmwp" / "tr.ftl").read_text(encoding="utf-8") == "mine\n"
    assert (raw / "lexicons" / "en-tr.tsv").read_text(encoding="utf-8") == "mine\n"


def test_the_table_s_row_is_added_when_all_of_it_is_known_and_shown_otherwise(raw, table, capsys):
    before = table.read_text(encoding="utf-8")
    some = [text for field, value in TURKISH.items() if field != "branch" for text in (f"--{field}", value)]
    run("new-language", "tr", "--raw", raw, "--table", table, *some)
    out = capsys.readouterr().out
    assert "add this row, with a value for each ? (--branch):\n  tr,Turkish,Türkçe,Latin,Turkic,?,SOV,low\n" in out
    assert table.read_text(encoding="utf-8") == before
    for _ in range(2):  # the second time it is there already
        run("new-language", "tr", "--raw", raw, "--table", table, *some, "--branch", "Oghuz, West")
        assert table.read_text(encoding="utf-8") == f'{before}tr,Turkish,Türkçe,Latin,Turkic,"Oghuz, West",SOV,low\n'
    assert "row added for tr" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("code", "told"), [("no", "this language is 'nb'"), ("TR", "got 'TR'"), ("../x", "got '../x'")]
)
def test_what_is_no_code_is_an_error(raw, table, capsys, code, told):
    assert run("new-language", code, "--raw", raw, "--table", table) == 1
    assert told in capsys.readouterr().err
    assert not list(raw.glob("lexicons/*"))


def test_an_unknown_language_is_an_error(capsys):
    assert run("check-language", "xx", "--raw", shipped.RAW) == 1
    assert "unknown language 'xx'" in capsys.readouterr().err


def test_another_folder_than_the_project_s_is_an_error(tmp_path, capsys):
    assert run("check-language", "--raw", tmp_path) == 1
    assert f"expected the folder {tmp_path}/minimmwp, found none; run in the project's root" in capsys.readouterr().err


def test_all_languages_are_checked_by_default(raw, capsys):
    assert run("check-language", "--raw", raw) == 1
    out = capsys.readouterr().out
    others = len(all_languages()) - 1
    assert out.splitlines()[-1] == f"{others} of {others + 1} languages have problems"
    assert out.count(": no template file for language") == others


@pytest.mark.parametrize(
    ("arguments", "command"),
    [([], False), (["--env", "smoke"], False), (["--help"], True), (["check-language"], True), (["chek"], True)],
)
def test_options_alone_are_kedro_s(arguments, command):
    assert names_a_command(arguments) is command


def test_an_unknown_command_names_those_there_are(capsys):
    with pytest.raises(SystemExit) as left:
        run("chek-language")
    assert left.value.code == 2
    told = capsys.readouterr().err
    assert all(name in told for name in COMMANDS)


@pytest.mark.parametrize("arguments", [["--help"], ["check-language", "--help"], ["new-language", "--help"]])
def test_help_says_what_each_command_is_for(arguments, capsys):
    with pytest.raises(SystemExit) as left:
        run(*arguments)
    assert left.value.code == 0
    assert "MiniMMWP" in capsys.readouterr().out


def test_the_exit_status_reaches_the_shell(raw):
    lingualift = Path(sys.executable).with_name("lingualift")
    for language, status in (("en", 0), ("de", 1)):
        command = [str(lingualift), "check-language", language, "--raw", str(raw)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == status, done.stdout + done.stderr
        assert done.stdout.startswith(f"{language}: ")
        assert done.stderr == ""
