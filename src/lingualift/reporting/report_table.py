"""A table of the report in its three forms: every number as CSV; what people read as Markdown and as LaTeX."""

import io
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from lingualift.errors import DataError
from lingualift.reporting.latex import to_latex
from lingualift.reporting.markup import to_markdown


@dataclass(frozen=True)
class TablePart:
    """One table as people read it.

    Attributes:
        cells: text; an index with names becomes the first columns. Where the name of the columns is `frames.SYSTEMS`,
            systems stand side by side and the best of each row is marked.
        caption: of the LaTeX table, plain text.
        key: ends its LaTeX label, which starts with the table's name; empty for the first part.
        title: heading above it in Markdown; none where empty.
        about: sentences above it in Markdown, where the caption stands if there is no title either, and below it in
            LaTeX.
        notes: sentences below it, in Markdown and LaTeX.
        rules_before: rows that LaTeX draws a rule above.
        compared: columns that have a best of their own, for systems that stand below each other.
        within: column whose values part the rows into those that are compared.
        left_out: index levels that LaTeX leaves out.
    """

    cells: pd.DataFrame
    caption: str
    key: str = ""
    title: str = ""
    about: str = ""
    notes: Sequence[str] = ()
    rules_before: Collection[int] = ()
    compared: Sequence[str] = ()
    within: str = ""
    left_out: Sequence[str] = ()

    def markdown(self) -> str:
        """Heading, sentences or caption, table and notes."""
        blocks = [f"### {self.title}\n"] if self.title else []
        blocks += [f"{self.about or self.caption}\n"] if self.about or not self.title else []
        blocks.append(to_markdown(self.cells, compared=self.compared, within=self.within))
        return "\n".join([*blocks, *(f"{note}\n" for note in self.notes)])

    def latex(self, name: str) -> str:
        """A booktabs table, labelled `tab:<name>` and the part's key."""
        return to_latex(
            self.cells.droplevel(list(self.left_out)) if self.left_out else self.cells,
            self.caption,
            f"tab:{name}_{self.key}" if self.key else f"tab:{name}",
            rules_before=self.rules_before,
            compared=self.compared,
            within=self.within,
            notes=[*(text for text in self.about.split("\n\n") if text not in ("", self.caption)), *self.notes],
        )


@dataclass(frozen=True)
class ReportTable:
    """A table of the report; `catalog.TableDataset` writes its three forms.

    Attributes:
        name: starts the LaTeX labels.
        values: every number behind the parts, one observation a row, as the CSV has them.
        parts: what people read, in order.
        otherwise: the sentence that stands in place of parts where there are none.

    Raises:
        DataError: two parts have one label.
    """

    name: str
    values: pd.DataFrame
    parts: Sequence[TablePart]
    otherwise: str = "There is nothing to show."

    def __post_init__(self) -> None:
        keys = [part.key for part in self.parts]
        if len(set(keys)) < len(keys):
            raise DataError(f"table {self.name}: parts must have keys of their own, got {keys}")

    def csv(self) -> str:
        """Every number."""
        text = io.StringIO()
        self.values.to_csv(text, index=False, lineterminator="\n")
        return text.getvalue()

    def markdown(self) -> str:
        """The parts in Markdown."""
        return "\n".join(part.markdown() for part in self.parts) or f"{self.otherwise}\n"

    def latex(self) -> str:
        """The parts in LaTeX."""
        if not self.parts:
            return f"% {self.otherwise}\n"
        return "\n".join(part.latex(self.name) for part in self.parts)

    def forms(self) -> dict[str, str]:
        """File ending → text of the form."""
        return {"csv": self.csv(), "md": self.markdown(), "tex": self.latex()}


def value_starts(values: Iterable[Any]) -> list[int]:
    """Rows, the first left out, in which a column has another value than in the row above."""
    found = list(values)
    return [i for i in range(1, len(found)) if found[i] != found[i - 1]]
