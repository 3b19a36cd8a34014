// Read files of CSL-JSON and BibTeX by Citation.js, and print what it makes of each.
import { readFileSync } from "node:fs";
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-bibtex";

const told = JSON.parse(readFileSync(0, "utf8")).map(({ csl, bibtex }) => ({
  known: plugins.input.chain(csl, { generateGraph: false, strict: true }),
  printed: new Cite(csl, { generateGraph: false }).format("bibliography", {
    template: "apa",
    format: "text",
    asEntryArray: true,
  }),
  fromBibtex: plugins.input.chain(bibtex, { forceType: "@bibtex/text", generateGraph: false }),
}));
console.log(JSON.stringify(told));
