// Find the words of selectors in texts, by Apache Annotator, and print where: the position in code
// points that it takes is turned into units of UTF-16, as JavaScript counts them.
import { readFileSync } from "node:fs";
import { textPositionSelectorMatcher, textQuoteSelectorMatcher } from "@apache-annotator/selector";

const whole = (text) => ({
  currentChunk: { data: text },
  nextChunk: () => null,
  previousChunk: () => null,
  precedesCurrentChunk: () => false,
});

const found = async (matches) => {
  const places = [];
  for await (const { startIndex, endIndex } of matches) places.push([startIndex, endIndex]);
  return places;
};

const { texts, places } = JSON.parse(readFileSync(0, "utf8"));
const printed = [];
for (const { text, quote, position } of places) {
  const byPosition = await found(textPositionSelectorMatcher(position)(whole(texts[text])));
  const byQuote = quote ? await found(textQuoteSelectorMatcher(quote)(whole(texts[text]))) : null;
  printed.push({ byPosition, byQuote, words: texts[text].slice(...byPosition[0]) });
}
console.log(JSON.stringify(printed));
