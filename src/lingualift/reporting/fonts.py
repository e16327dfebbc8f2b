"""Fonts for text in every language's script, found at run time: the one that comes with matplotlib lacks many.

Figures name languages in English, so they need none of these. A label in another script does, and then they are taken
from the packages of Noto fonts among the requirements, or from the system's fonts.
"""

import dataclasses
import functools
import importlib.util
from collections.abc import Collection, Iterable
from pathlib import Path

from matplotlib import font_manager
from matplotlib.ft2font import FT2Font

BASE = "DejaVu Sans"  # comes with matplotlib; Latin, Cyrillic, Arabic, Armenian
PACKAGES = ("manimgx_fonts", "manimgx_fonts_cjk")
# Families by script, the first that is there is taken. Han comes before Japanese: what both have is drawn as Chinese.
FAMILIES: dict[str, tuple[str, ...]] = {
    **{
        script: (f"Noto Sans {script}", f"Noto Serif {script}", f"Lohit {script}", "FreeSans", "Unifont")
        for script in ("Bengali", "Devanagari", "Gujarati", "Kannada", "Malayalam", "Tamil", "Telugu", "Thai")
    },
    "Han": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", "Unifont"),
    "Japanese": ("Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans", "IPAGothic", "Unifont"),
    "Hangul": ("Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans K", "NanumGothic", "Unifont"),
}
HOW = "install the packages of Noto fonts in requirements.in, or Noto fonts for the system"


@functools.cache
def font_families() -> list[str]:
    """Families for matplotlib's `font.family`: its own first, then those for the scripts that it lacks, if any."""
    for package in PACKAGES:
        _register(package)
    there = {entry.name for entry in font_manager.fontManager.ttflist}
    found = (next((name for name in names if name in there), None) for names in FAMILIES.values())
    return list(dict.fromkeys([BASE, *(name for name in found if name)]))


def _register(package: str) -> None:
    """Make the Noto Sans files of a package known to matplotlib; nothing where it is not installed."""
    spec = importlib.util.find_spec(package)
    known = {entry.fname for entry in font_manager.fontManager.ttflist}
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        for path in sorted(Path(folder).glob("NotoSans*.tt[fc]")):
            if str(path) not in known and "Italic" not in path.name:
                font_manager.fontManager.addfont(path)
    # A file that holds all weights is called by its lightest, and matplotlib would look for another in vain.
    entries = font_manager.fontManager.ttflist
    for i, entry in enumerate(entries):
        if "NotoSansCJK" in entry.fname and entry.weight != 400:
            entries[i] = dataclasses.replace(entry, weight=400)


def unshown(texts: Iterable[str], families: Collection[str] | None = None) -> str:
    """Characters of texts that no family has, each once; they would be drawn as empty boxes.

    Args:
        texts: any.
        families: of fonts; `font_families` where None.
    """
    names = font_families() if families is None else families
    known = set().union(*(_characters(name) for name in names))
    wanted = dict.fromkeys("".join(texts))
    # Joiners and marks of direction are read when text is set, and not drawn.
    return "".join(c for c in wanted if ord(c) not in known and not c.isspace() and c not in "\u200c\u200d\u200e\u200f")


@functools.cache
def _characters(family: str) -> frozenset[int]:
    found = font_manager.findfont(family, fallback_to_default=False)
    return frozenset(FT2Font(str(found), face_index=getattr(found, "face_index", 0)).get_charmap())
