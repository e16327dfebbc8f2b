"""What the README claims is what the committed run found."""

from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
STUDY = (ROOT / "docs" / "study.md").read_text(encoding="utf-8")
RESULTS = ROOT / "data" / "08_reporting"


@pytest.mark.parametrize(
    ("page", "table"),
    [(README, "table_systems.md"), (STUDY, "table_ablations.md"), (STUDY, "table_seeds.md")],
)
def test_the_tables_are_the_committed_ones(page, table):
    rows = [row for row in (RESULTS / table).read_text(encoding="utf-8").splitlines() if row.startswith("|")]
    assert len(rows) > 5
    assert "\n".join(rows) in page


def test_the_headline_is_in_the_class_table():
    classes = pd.read_csv(RESULTS / "table_classes.csv").set_index(["system", "resource_class"])
    found = classes.loc[("lingualift", "low")]
    low, high = (round(100 * found[name], 1) for name in ("ci_low", "ci_high"))
    assert f"{100 * found['accuracy']:.1f} % ({low} to {high})" in README
    assert f"transfer of {found['transfer']:.2f}" in README
    assert f"{100 * found['accuracy']:.1f} % (95 % interval {low} to {high})" in STUDY


def test_the_headline_over_seeds_is_in_their_table():
    rows = (RESULTS / "table_seeds.md").read_text(encoding="utf-8").splitlines()
    [row] = [row for row in rows if row.startswith("| LinguaLIFT |")]
    assert f"LinguaLIFT has {row.split('|')[3].strip(' *')}" in README


def test_every_file_that_the_readme_links_to_is_there():
    targets = [part.split(")")[0].split("#")[0] for part in README.split("](")[1:]]
    local = [target for target in targets if not target.startswith("http")]
    assert len(local) >= 4
    assert [target for target in local if not (ROOT / target).exists()] == []
