import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from lingualift.errors import DataError
from lingualift.evaluation.aligned_retrieval import (
    CLASS_COLUMNS,
    LANGUAGE_COLUMNS,
    SentenceVectors,
    found_share,
    retrieval_scores,
)

IDS = [f"p-{i}" for i in range(20)]


def drawn(rows: int = 20, width: int = 8, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(rows, width)).astype(np.float32)


def rotation(width: int = 8) -> np.ndarray:
    return np.linalg.qr(np.random.default_rng(9).normal(size=(width, width))).Q


def scores(by_language: dict[str, np.ndarray], ids: dict[str, list[str]] | None = None, resamples: int = 200):
    ids = ids or {code: IDS[: len(found)] for code, found in by_language.items()}
    vectors = SentenceVectors(ids, {"encoder": by_language})
    languages, classes = retrieval_scores({"lift": vectors}, resamples=resamples, rng=np.random.default_rng(0))
    return languages.set_index("language"), classes.set_index("resource_class")


def test_the_same_vectors_always_find_each_other():
    languages, classes = scores({"en": drawn(), "de": drawn(), "sw": 3 * drawn()})
    rates = [name for name in LANGUAGE_COLUMNS if name.endswith(("accuracy", "english"))]
    assert (languages[rates] == 1).all(axis=None)
    assert list(languages.index) == ["de", "sw"]  # English with itself says nothing
    assert (languages["chance"] == 1 / 20).all()
    intervals = ["ci_low", "ci_high", "centred_ci_low", "centred_ci_high"]
    assert (classes[["accuracy", "centred_accuracy", *intervals]] == 1).all(axis=None)
    assert classes["languages"].to_dict() == {"low": 1, "high": 1, "all": 2}


def test_over_all_ways_to_pair_them_up_wrongly_or_rightly_chance_is_left():
    queries, candidates = drawn(), drawn(seed=1)
    found = [found_share(queries, np.roll(candidates, shift, axis=0)).mean() for shift in range(20)]
    assert np.mean(found) == pytest.approx(1 / 20)
    assert found_share(queries, np.roll(queries, 1, axis=0)).mean() == 0


def test_rotation_and_length_do_not_matter():
    queries, candidates, lengths = drawn(), drawn() + drawn(seed=1), np.linspace(0.1, 50, 20)[:, None]
    found = found_share(queries, candidates)
    assert 0 < found.mean() < 1
    assert np.array_equal(found_share(queries @ rotation(), candidates @ rotation()), found)
    assert np.array_equal(found_share(queries * lengths, candidates * lengths[::-1]), found)


def test_what_lies_equally_near_is_shared_out():
    same = np.ones((5, 3))
    assert found_share(same, same) == pytest.approx(np.full(5, 1 / 5))
    twins = np.array([[1, 0], [1, 0], [0, 1]])
    assert found_share(twins, twins) == pytest.approx([1 / 2, 1 / 2, 1])
    zero = np.array([[0, 0], [1, 0], [0, 1]])  # similar to none, so to all alike
    assert found_share(zero, twins) == pytest.approx([1 / 3, 1 / 2, 1])


@given(
    arrays.arrays(np.int8, st.tuples(st.integers(1, 6), st.just(2)), elements=st.integers(-2, 2)),
    st.data(),
)
def test_every_query_has_one_point_to_give(queries, data):
    candidates = data.draw(arrays.arrays(np.int8, queries.shape, elements=st.integers(-2, 2)))
    given_out = sum(found_share(queries, np.roll(candidates, shift, axis=0)) for shift in range(len(queries)))
    assert given_out == pytest.approx(np.ones(len(queries)))


def test_centring_takes_out_where_a_language_lies():
    offset = 100 * drawn(1, seed=2)
    languages, _ = scores({"en": drawn(), "de": drawn() + offset})
    assert languages.loc["de", "to_english"] == pytest.approx(1 / 20, abs=0.051)  # every query points the same way
    assert languages.loc["de", "centred_accuracy"] == 1


def test_a_language_whose_problems_all_look_alike_is_left_to_chance():
    # Rounding leaves noise after centring, which must not count as a vector.
    alike = np.repeat(drawn(1, seed=3), 20, axis=0) * np.float32(1 / 3)
    languages, _ = scores({"en": alike * np.float32(0.7), "de": alike})
    assert languages.loc["de", "accuracy"] == pytest.approx(1 / 20)
    assert languages.loc["de", "centred_accuracy"] == pytest.approx(1 / 20)


def test_directions_are_what_they_are_called():
    english = np.array([[1, 0], [0, 1]])
    german = np.array([[1, 0], [1, 0.1]])  # both lie nearest to the first English problem
    languages, _ = scores({"en": english, "de": german})
    assert languages.loc["de", "to_english"] == 0.5
    assert languages.loc["de", "from_english"] == 1
    assert languages.loc["de", "accuracy"] == 0.75


def test_problems_are_paired_by_id_whatever_their_order():
    english, order = drawn(), np.random.default_rng(5).permutation(20)[:12]
    ids = {"en": IDS, "de": [IDS[i] for i in order], "sw": ["other", *IDS[:3]], "ha": ["p-x"]}
    stranger = drawn(1, seed=6)
    found = {"en": english, "de": english[order], "sw": np.concatenate([stranger, english[:3]]), "ha": stranger}
    languages, classes = scores(found, ids)
    assert languages["n"].to_dict() == {"de": 12, "sw": 3}
    assert (languages["accuracy"] == 1).all()
    assert classes.loc["all", "chance"] == pytest.approx((1 / 12 + 1 / 3) / 2)
    assert classes.loc["all", "problems"] == len({*ids["de"], *ids["sw"][1:]})


def test_intervals_are_of_problems_not_of_languages():
    noisy = drawn() + 1.5 * drawn(seed=1)
    _, one = scores({"en": drawn(), "sw": noisy})
    _, many = scores({"en": drawn(), **dict.fromkeys(("sw", "ha", "te", "hi", "bn"), noisy)})
    assert one.loc["low", "ci_low"] < one.loc["low", "accuracy"] < one.loc["low", "ci_high"]
    # Five languages that find the same problems know no more than one.
    columns = ["accuracy", "ci_low", "ci_high"]
    assert one.loc["low", columns].to_list() == pytest.approx(many.loc["low", columns].to_list())


def test_a_class_is_the_mean_of_its_languages():
    found = {code: drawn() + (i + 1) * drawn(seed=i + 1) for i, code in enumerate(("de", "fr", "pl", "sw", "ha"))}
    languages, classes = scores({"en": drawn(), **found})
    means = languages.groupby("resource_class")["accuracy"].mean()
    assert classes["accuracy"].drop("all").to_dict() == pytest.approx(means.to_dict())
    assert classes.loc["all", "accuracy"] == pytest.approx(languages["accuracy"].mean())
    assert list(classes.index) == ["low", "medium", "high", "all"]


def test_stages_and_systems_are_resampled_alike():
    by_language = {"en": drawn(), "de": drawn() + 2 * drawn(seed=1)}
    vectors = SentenceVectors({"en": IDS, "de": IDS}, {"encoder": by_language, "untrained": by_language})
    _, classes = retrieval_scores({"a": vectors, "b": vectors}, resamples=50, rng=np.random.default_rng(0))
    assert classes[["system", "stage"]].drop_duplicates().shape[0] == 4
    assert classes[classes["resource_class"] == "all"][["ci_low", "ci_high"]].drop_duplicates().shape[0] == 1


@pytest.mark.parametrize("codes", [["en"], ["de"]])
def test_without_a_pair_there_are_columns_and_no_rows(codes):
    vectors = SentenceVectors(dict.fromkeys(codes, IDS), {"encoder": {code: drawn() for code in codes}})
    for systems in ({}, {"lift": vectors}):
        languages, classes = retrieval_scores(systems, resamples=10, rng=np.random.default_rng(0))
        assert languages.empty
        assert classes.empty
        assert (*languages.columns,) == LANGUAGE_COLUMNS
        assert (*classes.columns,) == CLASS_COLUMNS


def test_vectors_that_cannot_be_compared_are_errors():
    with pytest.raises(DataError, match=r"one shape \(n, D\), got \(20, 8\), \(20, 7\)"):
        found_share(drawn(), drawn(width=7))
    broken = drawn()
    broken[3, 2] = np.nan
    with pytest.raises(DataError, match="finite sentence vectors"):
        found_share(drawn(), broken)
    with pytest.raises(DataError, match="de or en: a problem id occurs twice"):
        scores({"en": drawn(2), "de": drawn(2)}, {"en": ["a", "b"], "de": ["a", "a"]})
