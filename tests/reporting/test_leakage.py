from lingualift.reporting.leakage import leakage_tables

CHECKED = {"held_out": ["MiniMMWP"], "texts_checked": {"b": 2, "a": 1}, "leaked": 0}


def test_what_was_searched_is_listed_by_corpus():
    tables = leakage_tables(CHECKED)
    assert list(tables) == ["Leakage check: 0 test problems of MiniMMWP found in the training texts"]
    assert next(iter(tables.values())).values.tolist() == [["a", 1], ["b", 2]]


def test_what_was_left_out_has_a_row_per_source():
    sources = {"asdiv": {"read": 3, "kept": 1, "test_problems": 2}, "gsm8k": {"read": 4, "kept": 4}}
    tables = leakage_tables({**CHECKED, "held_out": ["MiniMMWP", "MSVAMP", "MGSM"], "sources": sources})
    first, second = tables
    assert "of MiniMMWP, MSVAMP and MGSM found" in first
    assert tables[second].to_dict("records") == [
        {"source": "asdiv", "read": 3, "kept": 1, "test problems": 2},
        {"source": "gsm8k", "read": 4, "kept": 4, "test problems": 0},
    ]
