"""The leakage check as tables: what was searched for test problems, and what was left out of which source."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd


def leakage_tables(leakage: Mapping[str, Any]) -> dict[str, pd.DataFrame]:
    """Title -> table.

    Args:
        leakage: the leakage report: held_out (titles), texts_checked (corpus -> number), leaked (number), and, for
            real sources, sources (source -> what became of its texts -> number); unseen (wordings, texts_checked)
            where wordings are kept for the test.
    """
    checked = pd.DataFrame(sorted(leakage["texts_checked"].items()), columns=["corpus", "texts checked"])
    titles = _listed(leakage["held_out"])
    tables = {f"Leakage check: {leakage['leaked']} test problems of {titles} found in the training texts": checked}
    if (unseen := leakage.get("unseen")) and unseen["wordings"]:
        found = pd.DataFrame({"English wording": unseen["wordings"], "texts checked": unseen["texts_checked"]})
        tables["Wordings kept for the test: found in 0 of the texts that layers and LLMs are trained on"] = found
    if sources := leakage.get("sources"):
        counts = pd.DataFrame.from_dict(sources, orient="index").fillna(0).astype(int).rename_axis("source")
        counts.columns = [str(name).replace("_", " ") for name in counts.columns]
        tables["Sources: texts read, kept, and left out by reason"] = counts.reset_index()
    return tables


def _listed(titles: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(titles[:-1]), titles[-1]]))
