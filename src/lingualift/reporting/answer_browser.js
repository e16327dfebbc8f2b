{
  const part = document.getElementById("answers"), pick = (name) => part.querySelector(`[name=${name}]`);
  const body = part.querySelector("tbody"), says = part.querySelector("output"), heads = part.querySelectorAll("thead th");
  const kinds = {
    all: () => true,
    "first wrong": (a) => !a[2],
    "second wrong": (a, b) => !b[2],
    "both wrong": (a, b) => !a[2] && !b[2],
    "first right, second wrong": (a, b) => a[2] && !b[2],
    "first wrong, second right": (a, b) => !a[2] && b[2],
    "no number in the first": (a) => a[1] === null,
  };
  let content = null;
  const cell = (row, text, kind, lang) => {
    const made = row.insertCell();
    made.textContent = text;
    if (kind) made.className = kind;
    if (lang !== undefined) { made.dir = "auto"; if (lang) made.lang = lang; }
    return made;
  };
  const said = (row, answer) => {
    const made = cell(row, answer[0], "text", "");
    if (answer.length > 3) {
      const note = document.createElement("p");
      note.className = "note";
      note.textContent = `It read: ${answer[3]}`;
      made.append(note);
    }
    const verdict = answer[1] === null ? "✗ no number" : `${answer[2] ? "✓" : "✗"} ${answer[1]}`;
    cell(row, verdict, answer[2] ? "right" : "wrong");
  };
  const fill = (select, entries, chosen) => {
    select.replaceChildren(...entries.map(([value, text]) => new Option(text, value, value === chosen, value === chosen)));
  };
  const show = () => {
    const [language, first, second] = ["language", "first", "second"].map((name) => pick(name).value);
    const kind = kinds[pick("kind").value], words = pick("words").value.trim().toLowerCase();
    const problems = content.problems[language].filter((p) => p.answers[first] && p.answers[second]);
    const shown = problems.filter((p) => kind(p.answers[first], p.answers[second]) &&
      (!words || [p.id, p.question, p.answers[first][0], p.answers[second][0]].some((t) => t.toLowerCase().includes(words))));
    const right = (system) => problems.filter((p) => p.answers[system][2]).length;
    says.textContent = `${shown.length} of ${problems.length} problems. Right: ${content.systems[first]} ${right(first)}` +
      (first === second ? "." : `, ${content.systems[second]} ${right(second)}.`);
    [heads[3].textContent, heads[5].textContent] = [content.systems[first], content.systems[second]];
    body.replaceChildren();
    for (const problem of shown) {
      const row = body.insertRow();
      cell(row, problem.id);
      cell(row, problem.question, "text", language);
      cell(row, problem.gold, "n");
      said(row, problem.answers[first]);
      said(row, problem.answers[second]);
    }
  };
  const unpack = async () => {
    if (content) return;
    const packed = Uint8Array.from(atob(document.getElementById("packed-answers").textContent.trim()), (c) => c.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    content = JSON.parse(await new Response(stream).text());
    const systems = content.systems.map((label, i) => [String(i), label]);
    fill(pick("language"), content.languages.map(([code, name]) => [code, name]), content.languages[0][0]);
    fill(pick("first"), systems, part.dataset.first);
    fill(pick("second"), systems, part.dataset.second);
    fill(pick("kind"), Object.keys(kinds).map((name) => [name, name]), "all");
    part.querySelectorAll("select").forEach((select) => select.addEventListener("change", show));
    pick("words").addEventListener("input", show);
    show();
  };
  part.addEventListener("toggle", () => { if (part.open) unpack().catch((error) => { says.textContent = `This browser cannot unpack the answers: ${error}`; }); });
  const follow = () => { if (location.hash === "#browser") part.open = true; };
  addEventListener("hashchange", follow);
  follow();
}
