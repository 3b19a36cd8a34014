/* Cards: the gist of a claim, person, event or source, beside a link to it. Fetched from the page
   that the link leads to, a card holds nothing that is not there: whatever fails, the link works.

   So no screen reader must hear it at each link. It is a named group in the `aria-details` of its
   link or button: `aria-describedby` would flatten it, a tooltip may hold no links, a dialog would
   take the focus. WCAG 1.4.13: Escape closes it, the pointer can go into it, it stays while pointer
   or focus does. Its links are Tab stops only beside a button: a link has them on its page.

   No module: browsers load none in a folder opened without a server. There they fetch nothing,
   either: a page is opened in a frame that nobody sees, and says its card itself. */
"use strict";
{
  const HOVER = 500;
  const FOCUS = 250;
  const LEAVE = 300;
  const EDGE = 8;
  const LINK = "a[data-card]";

  const cards = new Map(); // by address
  const coarse = matchMedia("(pointer: coarse), (hover: none)");
  const pop = document.createElement("div");
  const switches = [];
  let isOn = true;
  let source = null; // the link or button whose card is open
  let pointed = null; // the link under the pointer
  let intent = new AbortController();
  let leaving = 0;

  const wait = (time, signal) =>
    new Promise((resolve, reject) => {
      setTimeout(resolve, time);
      signal.addEventListener("abort", reject);
    });

  const isFolder = location.protocol === "file:";
  const CARD = "template[data-card-of]";

  const heard = (address, signal) =>
    new Promise((resolve, reject) => {
      const frame = document.createElement("iframe");
      const end = (settle, value) => {
        removeEventListener("message", hear);
        frame.remove();
        settle(value);
      };
      const hear = ({ source, data }) => source === frame.contentWindow && end(resolve, data);
      addEventListener("message", hear);
      signal.addEventListener("abort", () => end(reject));
      frame.hidden = true;
      frame.src = address;
      document.body.append(frame);
    });

  const tell = () => parent.postMessage(document.querySelector(CARD)?.outerHTML ?? "", "*");

  const parse = async (address, signal) => {
    if (address === location.href.split("#")[0]) return document;
    const html = isFolder ? await heard(address, signal) : await (await fetch(address, { signal })).text();
    return new DOMParser().parseFromString(html, "text/html");
  };

  const load = async (link, signal) => {
    const address = link.href.split("#")[0];
    if (!cards.has(address)) {
      const page = await parse(address, signal);
      const card = document.importNode(page.querySelector(CARD).content, true);
      for (const inner of card.querySelectorAll("a")) {
        inner.href = new URL(inner.getAttribute("href"), address); // as seen from its page
        inner.removeAttribute("data-card"); // no cards on cards
      }
      cards.set(address, card);
    }
    return cards.get(address).cloneNode(true);
  };

  const place = () => {
    const box = source.getBoundingClientRect();
    const above = box.top - 2 * EDGE;
    const below = innerHeight - box.bottom - 2 * EDGE;
    const isAbove = below < above && below < pop.offsetHeight;
    pop.style.maxHeight = `${isAbove ? above : below}px`;
    const top = isAbove ? box.top - EDGE - pop.offsetHeight : box.bottom + EDGE;
    const right = document.documentElement.clientWidth - pop.offsetWidth - EDGE;
    pop.style.left = `${scrollX + Math.max(EDGE, Math.min(box.left, right))}px`;
    pop.style.top = `${scrollY + top}px`; // scrolls with its link
  };

  const isButton = () => source?.matches("button");
  const hasFocus = (one) => one.contains(document.activeElement);

  const hide = () => {
    clearTimeout(leaving);
    if (!source) return;
    const [last, hadFocus] = [source, hasFocus(pop)];
    last.removeAttribute("aria-details");
    if (isButton()) last.ariaExpanded = "false";
    source = null;
    pop.hidePopover();
    if (hadFocus) last.focus();
  };

  const close = () => {
    hide();
    intent.abort();
  };

  const show = (from, card) => {
    hide();
    source = from;
    pop.replaceChildren(card, switches[0]);
    for (const stop of pop.querySelectorAll("a, button")) stop.tabIndex = isButton() ? 0 : -1;
    pop.style.maxHeight = "";
    pop.showPopover({ source }); // Tab goes from there into the card
    source.setAttribute("aria-details", pop.id);
    if (isButton()) source.ariaExpanded = "true";
    place();
  };

  const open = async (from, link, delay) => {
    if (!isOn) return;
    intent = new AbortController();
    const { signal } = intent;
    try {
      await wait(delay / 5, signal); // who passes by fetches nothing
      const [card] = await Promise.all([load(link, signal), wait(delay * 0.8, signal)]);
      show(from, card);
    } catch {
      // left in time, or not to be had
    }
  };

  const point = ({ target, pointerType }) => {
    const link = pop.contains(target) ? source : target.closest(LINK);
    if (link === pointed || pointerType === "touch") return;
    pointed = link;
    intent.abort();
    clearTimeout(leaving);
    if (link === source) return;
    if (source && !isButton() && !hasFocus(source) && !pop.querySelector(":focus")) leaving = setTimeout(hide, LEAVE);
    if (link) open(link, link, HOVER);
  };

  const focus = ({ target }) => {
    if (target === source || pop.contains(target)) return;
    close();
    if (target.matches(`${LINK}:focus-visible`)) open(target, target, FOCUS);
  };

  const blur = ({ relatedTarget }) => {
    if (!relatedTarget && !pointed && !isButton()) close();
  };

  const press = ({ target }) => {
    if (!pop.contains(target) && !target.closest(".ex-info")) close();
  };

  const click = ({ target }) => {
    const button = target.closest(".ex-info");
    if (button && button === source) close();
    else if (button) open(button, button.previousElementSibling, 0);
  };

  const make = (name) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = name;
    return button;
  };

  /* What a mark stands behind: the words of its claim, whole. */
  const sentenceOf = (mark) => {
    const { full, label } = mark.dataset;
    const claim = mark.closest(".ex-claim")?.cloneNode(true);
    for (const extra of claim?.querySelectorAll(".ex-mark, .ex-info, .ex-number, .ex-corrected") ?? []) extra.remove();
    return full ?? (label ?? "") + (claim ?? mark.previousSibling).textContent.trim();
  };

  /* A finger can't hover: it gets a button beside each mark, but on a story's page, whose notes open
     in place. */
  const dress = () => {
    for (const button of document.querySelectorAll(".ex-info")) button.remove();
    for (const mark of isOn && coarse.matches ? document.querySelectorAll(`${LINK}.ex-mark:not(.ex-story-page *)`) : []) {
      const button = make("ex-info");
      button.ariaLabel = `Show where this comes from: ${sentenceOf(mark)}`;
      button.ariaExpanded = "false";
      mark.after(button);
    }
  };

  const remembered = (value) => {
    try {
      if (value) localStorage.setItem("explainer.previews", value);
      return localStorage.getItem("explainer.previews");
    } catch {
      return value; // then for this page only
    }
  };

  const turn = (on) => {
    isOn = on;
    for (const one of switches) one.textContent = on ? "Don’t show previews" : "Show previews";
    close();
    dress();
  };

  const toggle = () => {
    remembered(isOn ? "off" : "on");
    turn(!isOn);
  };

  const start = (main) => {
    Object.assign(pop, { id: "ex-pop", className: "ex-pop", popover: "manual" });
    Object.assign(pop, { role: "group", ariaLabel: "Preview" });
    pop.tabIndex = -1; // browsers make a Tab stop of what scrolls and holds none
    main.append(pop);
    const foot = document.querySelector("[data-previews]") ?? document.querySelector("footer");
    for (const place of [pop, foot ?? main]) {
      const button = make("ex-switch");
      button.addEventListener("click", toggle);
      switches.push(button);
      place.append(button);
    }
    turn(remembered() !== "off");
    document.documentElement.dataset.cards = ""; // the buttons have their room
    const { signal } = ours;
    coarse.addEventListener("change", dress, { signal });
    document.addEventListener("pointerover", point, { signal });
    document.documentElement.addEventListener("pointerleave", () => point({ target: document.body }), { signal });
    document.addEventListener("focusin", focus, { signal });
    document.addEventListener("focusout", blur, { signal });
    document.addEventListener("pointerup", press, { signal });
    document.addEventListener("click", click, { signal });
    document.addEventListener("keydown", ({ key }) => key === "Escape" && close(), { signal });
    addEventListener("pagehide", close, { signal });
  };

  globalThis.explainerCards?.abort(); // a theme may change pages without loading them
  const ours = (globalThis.explainerCards = new AbortController());
  const main = document.querySelector("main article") ?? document.querySelector("main");
  if (isFolder && parent !== window) tell();
  else if ("popover" in pop && main?.querySelector(LINK)) start(main);
}
