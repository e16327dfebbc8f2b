from pathlib import Path

import pytest

from lingualift.errors import ConfigurationError, DataError
from lingualift.pipelines.opened_run import open_run
from tests.pipelines.project import ENVIRONMENT


@pytest.fixture
def inside(monkeypatch):
    """Work in a project, as a notebook does; afterwards everything is as before."""

    def enter(folder: Path) -> None:
        for name, value in ENVIRONMENT.items():
            monkeypatch.setenv(name, value)
        monkeypatch.chdir(folder)

    return enter


def test_a_run_is_opened_from_any_folder_of_its_project(smoke_project, inside):
    inside(smoke_project / "src" / "lingualift")
    run = open_run("smoke")
    assert (run.project, Path.cwd()) == (smoke_project, smoke_project)
    assert list(run.load("floors")) == run.parameters["languages"]


def test_a_system_answers_as_it_did_in_the_run(smoke_project, inside):
    inside(smoke_project)
    run = open_run("smoke")
    problems = run.load("minimmwp_problems")["sw"][:3]
    for name in ("lingualift", "translate_en"):
        replies = run.asked_system(name).ask([problem.question for problem in problems], "sw")
        stored = run.load(f"{name}.predictions")["sw"][:3]
        assert [(reply.question, reply.text) for reply in replies] == [(s.prompt, s.prediction) for s in stored]


def test_what_no_run_has_made_is_an_error_that_says_what_to_run(fresh_project, inside, monkeypatch):
    inside(fresh_project)
    monkeypatch.setenv("LINGUALIFT_ENV", "smoke")
    run = open_run()
    told = r"(?s)'foundation_encoder'.* in environment 'smoke', found nothing at .*foundation/encoder; run `kedro run "
    with pytest.raises(DataError, match=told + "--pipelines full --env smoke`"):
        run.asked_system("lingualift")
    with pytest.raises(DataError, match="'minimmwp_problems'"):
        run.load("minimmwp_problems")
    with pytest.raises(ConfigurationError, match="unknown system 'lingua'"):
        run.asked_system("lingua")


def test_a_folder_in_no_project_is_an_error(tmp_path, inside):
    inside(tmp_path)
    with pytest.raises(ConfigurationError, match="expected a folder in the project"):
        open_run()
