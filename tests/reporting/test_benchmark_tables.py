"""A benchmark's table: the paper's order, published numbers apart and never marked."""

import numpy as np
import pandas as pd
import pytest

from lingualift.evaluation.benchmark_scores import AVERAGE, COLUMNS
from lingualift.evaluation.benchmarks import get_benchmark
from lingualift.reporting.benchmark_tables import GUESSER, benchmark_table, show_benchmark
from lingualift.reporting.markup import best_and_second

ACCURACY = {"lift": {"sw": 0.5, "en": 0.9, AVERAGE: 0.7}, "mono": {"sw": 0.34, "en": 0.95, AVERAGE: 0.645}}


def scores(accuracy=ACCURACY) -> pd.DataFrame:
    rows = []
    for system, found in accuracy.items():
        for code, value in found.items():
            minus = np.nan if system == "lift" else accuracy["lift"][code] - value
            sizes = (2, 20) if code == AVERAGE else (1, 10)
            spread = (minus - 0.1, minus + 0.1)
            rows.append((system, code, *sizes, value, value - 0.05, value + 0.05, 1.0, 1 / 3, minus, *spread))
    return pd.DataFrame(rows, columns=COLUMNS)


def test_languages_stand_in_the_paper_s_order_and_the_average_last():
    table = benchmark_table(scores(), get_benchmark("xnli"), labels={"lift": "LinguaLIFT"})
    codes = list(table.index.get_level_values("code"))
    assert codes == [*get_benchmark("xnli").languages, ""]
    assert table.index[-1][0] == "average (2)"
    assert table.loc[("Swahili", "sw"), "LinguaLIFT"] == "50.0"
    assert table.loc[("Urdu", "ur"), "LinguaLIFT"] == "–"
    assert table.iloc[-1]["LinguaLIFT"] == "70.0 (65.0 to 75.0)"
    assert table.loc[("Swahili", "sw"), GUESSER] == "33.3"


def test_published_numbers_have_columns_of_their_own_which_nothing_marks():
    table = benchmark_table(scores(), get_benchmark("minixnli"))
    published = [name for name in table.columns if name.endswith("(published)")]
    assert published == ["Llama2-7B-X-XNLI (fine-tuned) (published)", "MindMerger (Llama2-7B-X-XNLI) (published)"]
    assert table.loc[("Swahili", "sw"), published].tolist() == ["44.6", "66.6"]
    assert table.iloc[-1][published].tolist() == ["70.6", "78.4"]
    marked = {column for _, column in best_and_second(table)}
    assert marked == {0, 1}
    assert best_and_second(table)[0, 0] == "best"


def test_a_math_benchmark_has_no_guesser_and_a_language_of_ours_is_added():
    table = benchmark_table(scores({"lift": {"sw": 0.5, "af": 0.5, AVERAGE: 0.5}}), get_benchmark("mgsm"))
    assert GUESSER not in table.columns
    assert list(table.index.get_level_values("code")) == [*get_benchmark("mgsm").languages, "af", ""]


def test_words_say_what_is_compared():
    markdown, latex = show_benchmark(scores(), get_benchmark("minixnli"), labels={"lift": "LinguaLIFT", "mono": "Mono"})
    assert "LinguaLIFT minus Mono, on average over languages: +5.5 points (-4.5 to 15.5)." in markdown
    assert "not to be compared" in markdown
    assert "10 problems per language" in markdown
    assert r"\begin{tabular}" in latex
    assert r"\label{tab:minixnli}" in latex
    assert latex.count(r"\midrule") == 2


def test_without_published_numbers_nothing_is_said_of_them():
    markdown, _ = show_benchmark(scores(), get_benchmark("minimmwp"))
    assert "published" not in markdown


def test_scores_without_a_column_are_an_error():
    with pytest.raises(Exception, match="missing columns"):
        benchmark_table(scores().drop(columns="n"), get_benchmark("xnli"))
