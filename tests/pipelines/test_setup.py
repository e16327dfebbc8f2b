"""What a fresh clone needs: a lock file that installs anywhere, Make's targets, and silence towards servers."""

import os
import re
import subprocess
import sys
from pathlib import Path

import yaml

from tests.pipelines.project import ENVIRONMENT, ROOT

LOCK = (ROOT / "requirements.lock").read_text().splitlines()


def test_telemetry_is_off():
    assert yaml.safe_load((ROOT / ".telemetry").read_text()) == {"consent": False}
    makefile = (ROOT / "Makefile").read_text()
    assert "export KEDRO_DISABLE_TELEMETRY := 1" in makefile
    assert "export DO_NOT_TRACK := 1" in makefile
    assert "analytics = false" in (ROOT / ".dvc" / "config").read_text()


def test_lock_file_names_plain_versions():
    for line in LOCK:
        assert re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.]+", line), line
    assert "torch==2.13.0" in LOCK


def test_lock_file_holds_every_direct_requirement():
    def name(line: str) -> str:
        return re.sub(r"[-_.]+", "-", re.split(r"[=<>\s#\[]", line.strip())[0]).lower()

    locked = {name(line) for line in LOCK}
    direct = {name(line) for line in (ROOT / "requirements.in").read_text().splitlines()} - {""}
    assert direct <= locked


def test_make_knows_the_targets_of_the_readme():
    for target in ("full", "test", "lint", "smoke", "viz", "repro", "docs", "pictures"):
        done = subprocess.run(["make", "--dry-run", target], cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr


def test_continuous_integration_runs_lint_test_and_smoke():
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    called = re.findall(r"^make (\w+)$", script.read_text(), flags=re.MULTILINE)
    assert called == ["lint", "test", "smoke"]


def test_the_lingualift_command_is_kedro_run(smoke_project: Path):
    command = [str(Path(sys.executable).with_name("lingualift")), "--pipelines", "lexicon", "--env", "smoke"]
    written = smoke_project / "data" / "smoke" / "04_feature" / "lexicons.json"
    before = written.stat().st_mtime_ns
    done = subprocess.run(command, cwd=smoke_project, env={**os.environ, **ENVIRONMENT}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert written.stat().st_mtime_ns > before
