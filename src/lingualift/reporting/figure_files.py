"""Figures as files: the same figure gives the same bytes, without time, version or path in them."""

import io
import re
from collections import Counter
from pathlib import Path

import matplotlib
from matplotlib.figure import Figure

from lingualift.reporting.style import DOTS_PER_INCH
from lingualift.reporting.written import write_aside

_UNDATED = {"Date": None, "Creator": None, "Format": None, "Type": None}
_ID = re.compile(r'(<g id=")([^"]+)(")')


def figure_png(fig: Figure) -> bytes:
    """The figure as PNG bytes."""
    buffer = io.BytesIO()
    fig.savefig(buffer, format="png", dpi=DOTS_PER_INCH, facecolor="white", metadata={"Software": None})
    return buffer.getvalue()


def figure_svg(fig: Figure) -> bytes:
    """The figure as SVG bytes. Text is drawn as shapes, so that it looks the same whatever fonts a reader has.

    A white ground is drawn, as in the PNG. Several artists may carry one gid, such as "floor", but an id has to be
    the document's only one: from the second on they are numbered.
    """
    buffer = io.BytesIO()
    with matplotlib.rc_context({"svg.fonttype": "path", "svg.hashsalt": "lingualift"}):
        fig.savefig(buffer, format="svg", facecolor="white", metadata=_UNDATED)
    seen: Counter[str] = Counter()

    def numbered(found: re.Match[str]) -> str:
        seen[found[2]] += 1
        return found[0] if seen[found[2]] == 1 else f"{found[1]}{found[2]}-{seen[found[2]]}{found[3]}"

    text = _ID.sub(numbered, buffer.getvalue().decode())
    return "".join(line.rstrip() + "\n" for line in text.splitlines()).encode()


def save_figure(fig: Figure, path: Path | str) -> None:
    """Write the figure as PNG, and as SVG beside it; a broken run never leaves half a file under either name."""
    path = Path(path)
    write_aside(path.with_suffix(".svg"), figure_svg(fig))
    write_aside(path, figure_png(fig))
