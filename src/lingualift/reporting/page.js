{
  // Everything is printed, but for the answers: they are megabytes. What was shut is shut again.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")].filter((part) => part.id !== "answers");
    opened.forEach((part) => { part.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach((part) => { part.open = false; }));

  const contents = document.getElementById("contents"), narrow = matchMedia("(max-width: 74.99rem)");
  const fold = () => { contents.open = !narrow.matches; };
  narrow.addEventListener("change", fold);
  fold();
  document.querySelector(".up").addEventListener("click", () => { contents.open = true; });
  contents.addEventListener("click", (event) => { if (narrow.matches && event.target.closest("a")) contents.open = false; });

  // The section that is being read is marked in the contents.
  const links = new Map([...contents.querySelectorAll("a")].map((link) => [link.hash.slice(1), link]));
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries.filter((e) => e.isIntersecting)) {
      links.forEach((link) => link.removeAttribute("aria-current"));
      links.get(entry.target.id)?.setAttribute("aria-current", "true");
    }
  }, { rootMargin: "0px 0px -75% 0px" });
  document.querySelectorAll("h2[id]").forEach((heading) => seen.observe(heading));
}
for (const table of document.querySelectorAll("table.sortable")) {
  const heads = [...table.tHead.rows[table.tHead.rows.length - 1].cells], body = table.tBodies[0];
  const number = (text) => parseFloat(text.replace(/,/g, "").replace(/^< /, ""));
  const value = (row, column) => row.cells[column].dataset.value ?? row.cells[column].textContent;
  const sort = (column) => {
    const head = heads[column], counts = head.classList.contains("n");
    const up = head.getAttribute("aria-sort") === "descending" || (!counts && !head.hasAttribute("aria-sort"));
    heads.forEach((other) => other.removeAttribute("aria-sort"));
    table.classList.add("sorted");
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const rows = [...body.rows].filter((row) => !("pinned" in row.dataset));
    const pinned = [...body.rows].filter((row) => "pinned" in row.dataset);
    rows.sort((a, b) => {
      const x = value(a, column), y = value(b, column);
      if (x === "–" || y === "–") return (x === "–") - (y === "–");
      const order = counts ? number(x) - number(y) : x.localeCompare(y, "en", { numeric: true });
      return up ? order : -order;
    });
    body.append(...rows, ...pinned);
  };
  heads.forEach((head, column) => head.firstElementChild.addEventListener("click", () => sort(column)));
  if (body.rows.length < 60) continue;
  // A long table has a field that leaves only the rows with some words.
  const field = Object.assign(document.createElement("input"), { type: "search", placeholder: "only rows with …" });
  field.className = "only";
  field.setAttribute("aria-label", "only rows with these words");
  field.addEventListener("input", () => {
    const words = field.value.trim().toLowerCase();
    for (const row of body.rows) row.hidden = !row.textContent.toLowerCase().includes(words);
  });
  table.parentElement.before(field);
}
