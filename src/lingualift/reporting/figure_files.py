"""Figures as files: the same figure gives the same bytes, without time, version or path in them."""

import io
import re
import warnings
from collections import Counter
from pathlib import Path
from typing import Any

import matplotlib
from matplotlib.figure import Figure

from lingualift.reporting.fonts import HOW
from lingualift.reporting.style import DOTS_PER_INCH
from lingualift.reporting.written import write_aside

_UNDATED = {"Date": None, "Creator": None, "Format": None, "Type": None}
_GLYPH = re.compile(r"Glyph ")
_PLACES = re.compile(r' (?:d|x|y)="[^"]*"')
_DECIMALS = re.compile(r"\d+\.\d{3,}")
_ID = re.compile(r'(<g id=")([^"]+)(")')


def figure_png(fig: Figure) -> bytes:
    """The figure as PNG bytes."""
    return _saved(fig, format="png", dpi=DOTS_PER_INCH, metadata={"Software": None})


def figure_svg(fig: Figure) -> bytes:
    """The figure as SVG bytes. Text is drawn as shapes, so that it looks the same whatever fonts a reader has.

    A white ground is drawn, as in the PNG. Several artists may carry one gid, such as "floor", but an id has to be
    the document's only one: from the second on they are numbered. Places are rounded to hundredths of a point, which
    nobody sees and which takes a third off the file.
    """
    with matplotlib.rc_context({"svg.fonttype": "path", "svg.hashsalt": "lingualift"}):
        drawn = _saved(fig, format="svg", metadata=_UNDATED)
    seen: Counter[str] = Counter()

    def numbered(found: re.Match[str]) -> str:
        seen[found[2]] += 1
        return found[0] if seen[found[2]] == 1 else f"{found[1]}{found[2]}-{seen[found[2]]}{found[3]}"

    text = _ID.sub(numbered, _PLACES.sub(_rounded, drawn.decode()))
    return "".join(line.rstrip() + "\n" for line in text.splitlines()).encode()


def _rounded(places: re.Match[str]) -> str:
    return _DECIMALS.sub(lambda number: f"{float(number[0]):.2f}", places[0])


def save_figure(fig: Figure, path: Path | str) -> None:
    """Write the figure as PNG, and as SVG beside it; a broken run never leaves half a file under either name."""
    path = Path(path)
    write_aside(path.with_suffix(".svg"), figure_svg(fig))
    write_aside(path, figure_png(fig))


def _saved(fig: Figure, **options: Any) -> bytes:
    """What matplotlib writes; of the glyphs that it warns of one by one, one warning that says what to do."""
    buffer = io.BytesIO()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        fig.savefig(buffer, facecolor="white", **options)
    missing = [str(warning.message) for warning in caught if _GLYPH.match(str(warning.message))]
    for warning in caught:
        if str(warning.message) not in missing:
            warnings.warn_explicit(warning.message, warning.category, warning.filename, warning.lineno)
    if missing:
        characters = ", ".join(dict.fromkeys(_GLYPH.sub("", message).split()[0] for message in missing))
        message = f"no font here has the characters {characters}: a figure shows empty boxes; {HOW}"
        warnings.warn(message, stacklevel=3)
    return buffer.getvalue()
