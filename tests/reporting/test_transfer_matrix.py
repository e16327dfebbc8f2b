import pytest
import synthetic

from lingualift.evaluation.scoring import ALL_BUT_ENGLISH
from lingualift.reporting.transfer_matrix import transfer_matrix

GROUPS = synthetic.group_table(["lift", "mono"], ["en", "de", "sw", "vi", "ar"])


def test_every_group_and_system_has_its_transfer():
    figure = transfer_matrix(GROUPS, labels={"lift": "LinguaLIFT"})
    family, script = figure.axes
    names = [label.get_text() for label in family.get_yticklabels()]
    assert len(names) == 4
    assert "Niger-Congo (1)" in names
    assert [label.get_text() for label in script.get_xticklabels()] == ["LinguaLIFT", "mono"]
    row = GROUPS[(GROUPS["grouping"] == "family") & (GROUPS["group"] == "Niger-Congo")].set_index("system")["transfer"]
    shown = [text.get_text() for text in family.texts]
    place = 2 * names.index("Niger-Congo (1)")
    assert shown[place : place + 2] == [f"{row['lift']:.2f}", f"{row['mono']:.2f}"]


def test_english_and_the_sum_of_all_groups_are_no_rows():
    names = [label.get_text() for axes in transfer_matrix(GROUPS).axes for label in axes.get_yticklabels()]
    assert not any(ALL_BUT_ENGLISH in name for name in names)


@pytest.mark.parametrize("lacking", ["floor", "languages"])
def test_without_a_floor_or_another_language_there_is_no_transfer(lacking):
    groups = GROUPS.assign(transfer=float("nan")) if lacking == "floor" else synthetic.group_table(["lift"], ["en"])
    assert transfer_matrix(groups).texts[0].get_text().startswith("no transfer")
