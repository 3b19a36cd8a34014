// Read CSL-JSON and BibTeX by Citation.js, and print what it makes of each.
import { readFileSync } from "node:fs";
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-bibtex";

const { csl, bibtex } = JSON.parse(readFileSync(0, "utf8"));
const known = plugins.input.chain(csl, { generateGraph: false, strict: true });
const printed = new Cite(csl, { generateGraph: false }).format("bibliography", {
  template: "apa",
  format: "text",
  asEntryArray: true,
});
const fromBibtex = plugins.input.chain(bibtex, { forceType: "@bibtex/text", generateGraph: false });
console.log(JSON.stringify({ known, printed, fromBibtex }));
