/* The search: reads the files of `explainer/exports/search_index.py`, a few for each word typed.
   They are scripts, for a browser fetches nothing in a folder opened without a server. Without this
   script, or where they are not to be had, the link to the A to Z page is left. */
"use strict";
{
  const SHOWN = 10;
  const FILES = 4; // for one word: more letters make it fewer
  const base = new URL("../../", document.currentScript.src);

  /* Nobody needs it without this script, so it is no part of a page before it is opened. */
  const dialog = document.createElement("dialog");
  dialog.className = "ex-search";
  dialog.setAttribute("aria-labelledby", "ex-search-title");
  dialog.innerHTML = `
    <form method="dialog" class="ex-search__head">
      <h2 id="ex-search-title">Search</h2>
      <button>Close</button>
    </form>
    <form role="search" aria-labelledby="ex-search-title">
      <label for="ex-search-input">A name, words of a claim, or of a quotation</label>
      <input id="ex-search-input" type="text" inputmode="search" enterkeyhint="search" autocomplete="off" autocapitalize="none" spellcheck="false" autofocus>
    </form>
    <p role="status"></p>
    <ol></ol>
    <button type="button" data-more hidden>Show more</button>
    <p class="ex-search__help"><a>Everything from A to Z</a> <label><input type="checkbox" data-slash> The / key opens this search</label></p>`;
  const [form, input, status, list, more, aToZ] =
    ["[role=search]", "#ex-search-input", "[role=status]", "ol", "[data-more]", ".ex-search__help a"]
      .map((one) => dialog.querySelector(one));
  aToZ.href = new URL("a-to-z.html", base);
  const kept = new Map();
  let latest = 0;
  let found = { docs: [], shown: 0, asked: "" };

  // As in `explainer/text/search_words.py`.
  const letters = { "ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe" };
  const fold = (text) => text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "")
    .replace(/[łøđıßæœ]/g, (one) => letters[one])
    .replace(/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g, " $& ")
    .replace(/['’ʼ](?:s(?![\p{L}\p{N}]))?/gu, "");
  const wordsOf = (text) => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => [...word].slice(0, 40).join(""));

  const takers = new Map(); // by the name of a file that is on its way
  globalThis.explainerSearch = (name, value) => takers.get(name)?.(value);

  function read(name) {
    if (!kept.has(name)) {
      const answer = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        takers.set(name, resolve);
        script.onload = script.onerror = () => {
          takers.delete(name);
          script.remove();
          reject(new Error(name)); // of no account where it has said its value
        };
        script.src = new URL(`search/${name}.js`, base);
        document.head.append(script);
      });
      answer.catch(() => kept.delete(name));
      kept.set(name, answer);
    }
    return kept.get(name);
  }

  function numbers(text) {
    const all = [];
    if (text[0] === "!") {
      const bits = atob(text.slice(1));
      for (let i = 0; i < bits.length * 8; i++) {
        if (bits.charCodeAt(i >> 3) >> (i & 7) & 1) all.push(i);
      }
    } else if (text) {
      let last = 0;
      for (const step of text.split(",")) all.push(last += +step);
    }
    return all;
  }

  // The files that can hold words with this beginning; of a short word inside a query, its own.
  function filesFor(starts, word, isWhole) {
    const first = Math.max(0, starts.findLastIndex((start) => start <= word));
    let end = first + 1;
    while (!isWhole && starts[end]?.startsWith(word)) end++;
    return starts.slice(first, Math.min(end, first + FILES)).map((start) =>
      `t-${[...start].map((c) => c < "\x80" ? c : `-${c.codePointAt(0).toString(16)}`).join("")}`);
  }

  // How well a word of the index answers a word typed; the last one may be unfinished.
  function fit(term, word, stem, isLast) {
    if (term === word) return 1;
    if (term === stem || term === `${word}s`) return 0.8;
    if (!term.startsWith(word)) return 0;
    if (isLast) return 0.7 * word.length / term.length;
    return word.length > 3 && term.length < word.length + 3 ? 0.5 : 0;
  }

  // Whether two words differ in one letter: another, one more, one less, or two that changed places.
  function isNear(a, b) {
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    const [x, y] = [a.slice(i), b.slice(i)];
    return x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1)
      || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
  }

  // A word that nothing begins with may have a wrong letter, though not among its first two.
  async function scores(index, word, isLast) {
    const stem = word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
    const files = filesFor(index.starts, stem, !isLast && word.length < 4);
    const best = await matches(index, files, (term) => fit(term, word, stem, isLast));
    if (best.size || word.length < 5) return best;
    const near = filesFor(index.starts, word.slice(0, 2));
    return matches(index, near, (term) => isNear(term, word) ? 0.6 : 0);
  }

  async function matches(index, files, fits) {
    const best = new Map();
    for (const file of await Promise.all(files.map((one) => read(one)))) {
      for (const line of file.split("\n")) {
        const [term, titles, texts] = line.split(" ");
        const good = term && fits(term);
        if (!good) continue;
        const fields = [numbers(titles), numbers(texts)];
        const rare = Math.log(1 + index.entries / (fields[0].length + fields[1].length));
        fields.forEach((docs, field) => {
          const score = good * rare * (field ? 1 : 3);
          for (const doc of docs) if (!(best.get(doc) >= score)) best.set(doc, score);
        });
      }
    }
    return best;
  }

  // What has all words; where nothing has, what has most of them comes first. What is for those who
  // make the site comes behind what is for its readers.
  async function search(asked) {
    const index = await read("index");
    let words = [...new Set(wordsOf(asked))];
    const last = /[\p{L}\p{N}]$/u.test(asked) ? words.at(-1) : "";
    const telling = words.filter((one) => !index.often.includes(one));
    if (words.length > 4 && telling.length > 1) words = telling.slice(0, 8);
    const total = new Map();
    for (const best of await Promise.all(words.map((one) => scores(index, one, one === last)))) {
      for (const [doc, score] of best) {
        const [count, sum] = total.get(doc) ?? [0, 0];
        total.set(doc, [count + 1, sum + score]);
      }
    }
    let docs = [...total].map(([doc, [count, sum]]) => ({ doc, count, sum }));
    const whole = docs.filter((one) => one.count === words.length);
    if (whole.length) docs = whole;
    const isBehind = ({ doc }) => doc >= index.front;
    docs.sort((a, b) => isBehind(a) - isBehind(b) || b.count - a.count || b.sum - a.sum || a.doc - b.doc);
    return { asked, docs: docs.map((one) => one.doc), isWhole: whole.length > 0, size: index.block };
  }

  function part(name, text) {
    const span = document.createElement("span");
    span.className = `ex-search__${name}`;
    span.textContent = text;
    return span;
  }

  // Kind, title and standing are one link: nobody gets the sentence without the others.
  function item([address, title, kind, note, text]) {
    const link = document.createElement("a");
    link.href = new URL(address, base);
    link.append(part("kind", kind), " ", part("title", title), " ", part("note", note));
    const item = document.createElement("li");
    item.append(link, ...(text ? [part("text", text)] : []));
    return item;
  }

  async function entries(docs, size) {
    const blocks = docs.map((doc) => read(`d-${Math.floor(doc / size)}`));
    return (await Promise.all(blocks)).map((block, i) => block[docs[i] % size]);
  }

  async function show(result) {
    const shown = result.shown ?? 0;
    const next = await entries(result.docs.slice(shown, shown + SHOWN), result.size);
    if (result.turn !== latest) return;
    if (!shown) {
      const phrase = wordsOf(result.asked).join(" ");
      const has = (one) => +wordsOf(`${one[1]} ${one[4]}`).join(" ").includes(phrase);
      if (phrase.includes(" ")) next.sort((a, b) => has(b) - has(a));
      list.replaceChildren();
    }
    list.append(...next.map(item));
    result.shown = shown + next.length;
    found = result;
    const { length } = result.docs;
    more.hidden = result.shown === length;
    say(!length ? "Nothing found."
      : `${length} ${length > 1 ? "results" : "result"}${result.isWhole ? "" : ", none with all words"}`
        + `${more.hidden ? "" : `, the first ${result.shown} shown`}.`);
  }

  function say(text) {
    status.textContent = text;
  }

  function clear() {
    list.replaceChildren();
    more.hidden = true;
    say("");
  }

  async function ask() {
    const turn = ++latest;
    const asked = input.value.trim();
    if (wordsOf(asked).join("").length < 2 && !/[^\x00-\x7f]/.test(asked)) return clear();
    try {
      const result = await search(asked);
      if (turn === latest) await show({ ...result, turn });
    } catch {
      if (turn !== latest) return;
      clear();
      say("The search can’t be read here. The A to Z has everything by name.");
    }
  }

  let waiting;
  const links = () => [...list.querySelectorAll("a")];

  function open() {
    if (!dialog.isConnected) document.body.append(dialog);
    if (!dialog.open) dialog.showModal();
    input.select();
    read("index").catch(() => {});
  }

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  // What was found for the first letters must not change under somebody who is at it.
  async function settle() {
    clearTimeout(waiting);
    if (found.asked !== input.value.trim() || !list.firstChild) await ask();
  }

  async function enter() {
    await settle();
    links()[0]?.focus();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    enter();
  });
  more.addEventListener("click", async () => {
    await settle();
    const { shown } = found;
    await show(found);
    links()[shown]?.focus();
  });
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [input, ...links()];
    const here = stops.indexOf(document.activeElement);
    const isEntering = here === 0 && step === 1;
    if (!step || here < 0 || !(isEntering || stops[here + step])) return;
    event.preventDefault();
    if (isEntering) enter();
    else stops[here + step].focus();
  });
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());

  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link?.pathname === location.pathname) dialog.close(); // or it would hide the place
  });

  // A single key as a shortcut must be possible to switch off: it stands in the way of speech.
  const slash = dialog.querySelector("[data-slash]");
  const remembered = "ex-search-slash";
  try {
    slash.checked = localStorage.getItem(remembered) !== "off";
    slash.addEventListener("change", () =>
      localStorage.setItem(remembered, slash.checked ? "on" : "off"));
  } catch {
    slash.checked = false; // nothing can be remembered here
  }
  document.addEventListener("keydown", (event) => {
    const { target, key } = event;
    const isHeld = event.ctrlKey || event.metaKey;
    const isTyping = target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName);
    const isWanted = isHeld ? key.toLowerCase() === "k" : key === "/" && slash.checked && !isTyping;
    if (!isWanted || event.altKey) return;
    event.preventDefault();
    open();
  });
  for (const button of document.querySelectorAll("[data-search-open]")) {
    button.hidden = false;
    button.addEventListener("click", open);
  }
  for (const link of document.querySelectorAll("[data-search-fallback]")) link.hidden = true;
}
