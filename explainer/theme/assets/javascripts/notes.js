/* Notes: without this file a mark's figure is a link to its note, which opens as the target. With it
   a note opens and closes in place, the history is not filled, and Escape closes all. */
"use strict";
{
  const marks = [...document.querySelectorAll(".ex-mark--here")];
  const noteOf = (mark) => document.getElementById(mark.hash.slice(1));

  const isOpen = (mark) => mark.ariaExpanded === "true";

  const set = (mark, open) => {
    noteOf(mark).classList.toggle("is-open", open);
    mark.ariaExpanded = String(open);
  };

  const shut = (mark) => {
    const hadFocus = noteOf(mark).contains(document.activeElement);
    set(mark, false);
    if (hadFocus) mark.focus();
  };

  const click = (event) => {
    const mark = event.target.closest(".ex-mark--here, .ex-sn__close");
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (mark.matches(".ex-sn__close")) {
      const opener = document.getElementById(mark.hash.slice(1));
      set(opener, false);
      opener.focus();
    } else set(mark, !isOpen(mark));
  };

  const point = (open) => ({ target }) => {
    const note = noteOf(target);
    const isSeen = getComputedStyle(note).display !== "none"; // in the margin, where there is one
    if (isSeen && !isOpen(target)) note.classList.toggle("is-open", open);
  };

  for (const mark of marks) {
    mark.setAttribute("aria-controls", mark.hash.slice(1));
    mark.role = "button";
    set(mark, noteOf(mark).matches(":target"));
    mark.addEventListener("mouseenter", point(true));
    mark.addEventListener("mouseleave", point(false));
  }
  if (marks.some(isOpen)) history.replaceState(null, "", location.href.split("#")[0]); // the class has it open
  globalThis.explainerNotes?.abort(); // a theme may change pages without loading them
  const { signal } = (globalThis.explainerNotes = new AbortController());
  document.addEventListener("click", click, { signal });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && marks.filter(isOpen).forEach(shut), { signal });
}
