/* Copying: no words of a claim leave without its label, condition and address. A claim that is cut,
   be it only off the label above it, is given in full below the copied text; what is copied whole
   gets its standing or its page. */
"use strict";
{
  const EXTRAS = ".ex-info, [popover]"; // no text of the page

  const words = (node) => {
    for (const extra of node.querySelectorAll(`.ex-mark, .ex-number, .ex-sn, .ex-corrected, ${EXTRAS}`)) extra.remove();
    return node.textContent.replace(/\s+/g, " ").trim();
  };

  const overlap = (selected, claim) => {
    const part = selected.cloneRange();
    const end = claim.childNodes.length;
    if (part.comparePoint(claim, 0) >= 0) part.setStart(claim, 0);
    if (part.comparePoint(claim, end) <= 0) part.setEnd(claim, end);
    return words(part.cloneContents());
  };

  /* Claims that share a label stand below it: it is part of each, and their marks say all of it. */
  const LINE = ":is(.ex-block, .ex-block > p:not(.ex-answer), .ex-block > ul, .ex-block > ul > li) > .ex-claim";
  const shared = (claim) => claim.matches(LINE) && claim.closest(".ex-block");

  /* What a sentence can't be told without: the label above it, a person's name, or the sentences of
     its paragraph that stand before it, and say once who says so. */
  const parts = (claim) => {
    const paragraph = claim.closest(".ex-short > li, .ex-story-text");
    const above = paragraph && paragraph !== claim ? [...paragraph.querySelectorAll(".ex-claim")] : [claim];
    const person = shared(claim) && claim.closest(".ex-person")?.querySelector(".ex-person__who");
    const label = shared(claim) && shared(claim).querySelector(".ex-block__label");
    return [person, label, ...above.slice(0, above.indexOf(claim) + 1)].filter(Boolean);
  };

  const isWhole = (selected, element) => overlap(selected, element) === words(element.cloneNode(true));

  /* Whatever the words of a claim are not told without stands at its mark, or all of it where they
     are others there. A mark that opens a note has its page beside the address of the note. */
  const told = (claim, { dataset }) => dataset.full ?? (dataset.label ?? "") + words(claim.cloneNode(true));
  const target = (mark) => (mark.dataset.page ? new URL(mark.dataset.page, location.href).href : mark.href);
  const standing = (mark) => mark.ariaLabel.replace(/^Note \d+: /, "");

  const full = (claim) =>
    shared(claim)
      ? told(claim, claim.querySelector("a.ex-mark"))
      : parts(claim).map((part) => words(part.cloneNode(true))).join(" ");

  const page = () => location.href.split("#")[0];

  /* One mark leads to the claim's own page; a sentence of a summary can rest on several claims. */
  const citation = (claim) => {
    const marks = [...claim.querySelectorAll("a.ex-mark")];
    const standings = [...new Set(marks.map(standing))].join(", ");
    const corrected = [...claim.querySelectorAll(".ex-corrected")].map((one) => one.textContent);
    const label = [standings || claim.dataset.standing, ...new Set(corrected)].join(", ");
    return `[${label}] ${marks.length === 1 ? target(marks[0]) : page()}`;
  };

  const citations = (selected) => {
    const [cut, whole] = [[], []];
    for (const claim of document.querySelectorAll(".ex-claim")) {
      if (!selected.intersectsNode(claim) || !overlap(selected, claim)) continue;
      if (parts(claim).every((part) => isWhole(selected, part))) whole.push(citation(claim));
      else cut.push(`In full: ${full(claim)} ${citation(claim)}`);
    }
    return [...cut, ...(whole.length > 1 ? [`${document.title}: ${page()}`] : whole)];
  };

  const html = (selected, lines) => {
    const box = document.createElement("div");
    box.append(selected.cloneContents());
    for (const extra of box.querySelectorAll(EXTRAS)) extra.remove();
    for (const link of box.querySelectorAll("a[href]")) link.setAttribute("href", link.href);
    for (const line of lines) box.append(Object.assign(document.createElement("p"), { innerText: line }));
    return box.innerHTML;
  };

  const copy = (event) => {
    const selection = getSelection();
    if (selection.isCollapsed || event.target.closest("input, textarea")) return;
    const selected = selection.getRangeAt(0);
    const lines = citations(selected);
    if (!lines.length) return;
    event.clipboardData.setData("text/html", html(selected, lines));
    event.clipboardData.setData("text/plain", [selection, ...lines].join("\n\n"));
    event.preventDefault();
  };

  globalThis.explainerCopy?.abort(); // a theme may change pages without loading them
  const { signal } = (globalThis.explainerCopy = new AbortController());
  document.addEventListener("copy", copy, { signal });
}
