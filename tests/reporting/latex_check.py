"""A strict reading of the LaTeX that tables are written in: what TeX would stop at, found without TeX."""

import re
import unicodedata

ENVIRONMENTS = {"table", "tabular", "longtable", "landscape"}
COMMANDS = {
    "begin", "end", "centering", "caption", "label", "scriptsize", "tiny", "setlength", "tabcolsep", "toprule",
    "midrule", "addlinespace", "bottomrule", "textbf", "underline", "shortstack", "rotatebox", "raggedright",
    "arraybackslash", "begingroup", "endgroup", "endfirsthead", "endhead", "endfoot", "endlastfoot", "multicolumn",
    "par", "smallskip", "textbackslash", "textasciitilde", "textasciicircum", "textless", "textgreater",
}  # fmt: skip
RULES = re.compile(r"\\(toprule|midrule|bottomrule|endfirsthead|endhead|endfoot|endlastfoot)")
NEEDS = {"rotatebox": "graphicx", "arraybackslash": "array", "longtable": "longtable", "landscape": "pdflscape"}


def check_latex(text: str) -> list[int]:
    """Check every table of a text; returns how many columns each has."""
    tables = re.split(r"(?m)^% needs ", text)[1:]
    assert tables, "no table"
    labels = re.findall(r"\\label\{([^}]*)\}", text)
    assert len(set(labels)) == len(labels) == len(tables)
    return [_check_table(table) for table in tables]


def _check_table(text: str) -> int:
    needs, text = text.split("\n", 1)
    packages = set(re.fullmatch(r"\\usepackage\{(.*)\}", needs)[1].split(","))  # type: ignore[index]
    assert packages == {"booktabs", *(package for name, package in NEEDS.items() if name in text)}
    assert all(ord(c) < 128 or (c.isalpha() and "LATIN" in unicodedata.name(c)) for c in text), text
    math = re.sub(r"\\[$\\]|\\label\{[^}]*\}", "", text)
    assert set(re.findall(r"\$[^$]*\$", math)) <= {r"$\pm$", "$-$", r"$\rightarrow$", r"$\rho$"}
    plain = re.sub(r"\$[^$]*\$", "", math)
    assert not re.search(r"(?<!\\)[%#_^$]", plain), "a special character is not escaped"
    commands = set(re.findall(r"\\([a-zA-Z]+)", plain))
    assert commands <= COMMANDS, commands - COMMANDS
    _check_nesting(text)
    return _check_rows(text)


def _check_nesting(text: str) -> None:
    stack: list[str] = []
    for token in re.findall(r"\\begin\{\w+\}|\\end\{\w+\}|\\[{}\\]|[{}]", text):
        if token.startswith(r"\begin"):
            stack.append(token[7:-1])
            assert stack[-1] in ENVIRONMENTS
        elif token.startswith(r"\end"):
            assert stack.pop() == token[5:-1]
        elif token == "{":
            stack.append("{")
        elif token == "}":
            assert stack.pop() == "{"
    assert stack == []


def _check_rows(text: str) -> int:
    found = re.search(r"\\begin\{(tabular|longtable)\}\{([^\n]*)\}\n(.*?)\\end\{\1\}", text, re.DOTALL)
    assert found
    columns = len(re.sub(r">\{[^}]*\}p\{[^}]*\}", "l", found[2]))
    assert set(re.sub(r">\{[^}]*\}p\{[^}]*\}", "l", found[2])) <= {"l", "r"}
    rows = _split(RULES.sub("", found[3]), "\\\\")
    assert rows.pop().strip() == ""
    rows = [row for row in rows if r"\caption" not in row and r"\multicolumn" not in row]
    assert len(rows) > 1
    assert {len(_split(row, "&")) for row in rows} == {columns}
    return columns


def _split(text: str, mark: str) -> list[str]:
    """Parts between marks that stand outside braces and are not escaped."""
    parts, depth, part, i = [], 0, "", 0
    while i < len(text):
        if text.startswith(mark, i) and depth == 0:
            parts.append(part)
            part, i = "", i + len(mark)
            continue
        step = 2 if text[i] == "\\" else 1
        depth += {"{": 1, "}": -1}.get(text[i], 0) if step == 1 else 0
        part, i = part + text[i : i + step], i + step
    return [*parts, part]
