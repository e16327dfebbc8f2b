"""A page of Markdown tables as text, which kedro-viz shows as a table."""

import re

from kedro_datasets._typing import TablePreview
from kedro_datasets.text import TextDataset

_RULE = re.compile(r"\|(:?-+:?\|)+")
_BARS = re.compile(r"(?<!\\)\|")
_MARKS = re.compile(r"\*\*|</?u>|\\(?=[|\\])")  # bold, underlined, escaped


class MarkdownDataset(TextDataset):
    """Text; its preview is the first table that the text holds."""

    def preview(self, nrows: int = 60) -> TablePreview:
        """Heading and first rows of the first table, for kedro-viz; empty where there is none."""
        lines = self.load().splitlines()
        rule = next((i for i, line in enumerate(lines) if i and _RULE.fullmatch(line)), None)
        if rule is None:
            return TablePreview({"index": [], "columns": [], "data": []})
        rows: list[list[str]] = []
        for line in lines[rule + 1 :]:
            if not line.startswith("|") or len(rows) == nrows:
                break
            rows.append(_cells(line))
        return TablePreview({"index": list(range(len(rows))), "columns": _cells(lines[rule - 1]), "data": rows})


def _cells(line: str) -> list[str]:
    parts = _BARS.split(line.strip())[1:-1]
    return [_MARKS.sub("", part).replace("&lt;", "<").strip() for part in parts]
