"""Makes .dvc/plots.html, the page that `dvc plots` fills: the scripts that DVC loads from a network are in it.

To run again after an update of DVC (a test says so), in the environment and with npm: `python .dvc/plots_page.py`.
"""

import re
import subprocess
import tarfile
import tempfile
from pathlib import Path

from dvc_render.vega import VegaRenderer

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
{{refresh_tag}}
<title>DVC plots</title>
<style>body {{ font-family: sans-serif; margin: 2em; }} table {{ border-spacing: 15px; }}</style>
{scripts}
</head>
<body>
{{plot_divs}}
</body>
</html>
"""


def read_package(name: str, version: str, folder: Path) -> str:
    """A package's minified script as an element of the page, its licence before it."""
    subprocess.run(["npm", "pack", "--silent", f"{name}@{version}"], cwd=folder, check=True, capture_output=True)
    with tarfile.open(folder / f"{name}-{version}.tgz") as archive:
        files = (archive.extractfile(f"package/{path}") for path in ("LICENSE", f"build/{name}.min.js"))
        licence, script = (file.read().decode("utf-8").strip() for file in files if file is not None)
    assert "</script" not in script
    return f"<!--\n{name}@{version}\n\n{licence}\n-->\n<script>\n{script}\n</script>"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        packages = re.findall(r"npm/([\w-]+)@([\d.]+)", VegaRenderer.SCRIPTS)
        scripts = [read_package(name, version, Path(folder)) for name, version in packages]
    page = PAGE.format(scripts="\n".join(scripts))
    page = re.sub(r"^//# sourceMappingURL=.*\n", "", page, flags=re.MULTILINE)
    Path(__file__).with_name("plots.html").write_text(page, encoding="utf-8")
