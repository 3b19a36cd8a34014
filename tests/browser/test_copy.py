"""What a reader copies: no sentence leaves without its hedge, its condition and its address."""

from playwright.sync_api import Locator, Page

from tests.browser.conftest import OpenTab

STORY = "explainers/milley-li-calls/index.html"
CLAIM = "explainers/milley-li-calls/claims/call-ahead.html"
SOURCES = "Unnamed sources, cited in Peril and reported by The Washington Post"

# Unfolds an element, selects from one text to another in it, copies, and gives what was copied.
_COPY = """({selector, from, to}) => {
  const element = document.querySelector(selector);
  for (let fold = element; (fold = fold.closest("details")); fold = fold.parentElement) {
    fold.open = true;
  }
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let [started, node] = [false, null];
  while ((node = walker.nextNode())) {
    if (!started && node.data.includes(from)) {
      range.setStart(node, node.data.indexOf(from));
      started = true;
    }
    if (started && node.data.includes(to)) {
      range.setEnd(node, node.data.indexOf(to) + to.length);
      break;
    }
  }
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  const event = new ClipboardEvent("copy", {
    clipboardData: new DataTransfer(), bubbles: true, cancelable: true,
  });
  element.dispatchEvent(event);
  return {
    text: event.clipboardData.getData("text/plain"),
    html: event.clipboardData.getData("text/html"),
  };
}"""


def sentence_of(mark: Locator) -> str:
    """Give what stands before a mark on the page."""
    return str(
        mark.evaluate("""mark => {
          const claim = mark.closest(".ex-claim").cloneNode(true);
          claim.querySelectorAll(".ex-mark").forEach((one) => one.remove());
          return claim.textContent.trim();
        }""")
    )


def copied(tab: Page, selector: str, start: str, end: str) -> dict[str, str]:
    found = tab.evaluate(_COPY, {"selector": selector, "from": start, "to": end})
    assert isinstance(found, dict)
    return found


def test_half_a_sentence_brings_the_whole_with_its_standing_and_address(
    open_tab: OpenTab, real: str
) -> None:
    tab = open_tab(real + STORY)
    sentence = sentence_of(tab.locator("#call-ahead .ex-mark"))

    found = copied(tab, "#call-ahead", "Milley", "Milley")

    assert sentence.startswith("Milley to Li, in one of the calls")
    assert (
        found["text"]
        == f"Milley\n\nIn full: {SOURCES}. {sentence} [Unnamed sources · disputed] {real}{CLAIM}"
    )
    assert found["html"].startswith("Milley<p>In full: ")
    assert f"{real}{CLAIM}</p>" in found["html"]


def test_a_condition_is_not_left_behind(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(real + STORY)

    found = copied(tab, "#paul-court-martial", "He should", "martialed")

    assert found["text"].startswith("He should be court-martialed\n\nIn full: ")
    assert "“He should be court-martialed if true”." in found["text"]
    assert "[On the record · conditional] " in found["text"]


def test_a_whole_sentence_brings_its_standing_and_address_once(
    open_tab: OpenTab, real: str
) -> None:
    tab = open_tab(real + STORY)
    page = f"{real}explainers/milley-li-calls/reactions/paul-chain-of-command.html"
    tab.goto(page)
    sentence = "Rand Paul, as reported by Vision Times: Milley’s calls amounted to undermining the"

    found = copied(tab, "h1", "Rand Paul", "chain of command.")

    assert found["text"].startswith(f"{sentence} proper chain of command.")
    assert found["text"].endswith(f"[On the record · disputed] {page}")
    assert "In full" not in found["text"]


def test_a_reaction_without_the_name_beside_it_brings_all_of_it(
    open_tab: OpenTab, real: str
) -> None:
    tab = open_tab(real + STORY)

    found = copied(tab, "#biden-confidence", "I have", "Milley")

    sentence = "Joe Biden, 15 September 2021, as quoted by Vision Times: “I have great confidence"
    assert f"\n\nIn full: {sentence}" in found["text"]


def test_a_sentence_of_a_paragraph_brings_those_that_say_whose_word_it_is(
    open_tab: OpenTab, real: str
) -> None:
    tab = open_tab(real + STORY)

    found = copied(tab, ".ex-story-text", "They say he feared", "a war")

    assert "\n\nIn full: In the last months of" in found["text"]
    assert "according to unnamed sources" in found["text"]


def test_a_whole_sentence_without_the_label_above_it_brings_the_label(
    open_tab: OpenTab, real: str
) -> None:
    tab = open_tab(real + STORY)
    sentence = sentence_of(tab.locator("#call-ahead .ex-mark"))

    found = copied(tab, "#call-ahead", "Milley", "ahead of time.”")

    assert found["text"] == (
        f"{sentence}\n\nIn full: {SOURCES}. {sentence} [Unnamed sources · disputed] {real}{CLAIM}"
    )


def test_sentences_that_are_copied_with_the_label_above_them_are_not_repeated(
    open_tab: OpenTab, real: str
) -> None:
    tab = open_tab(real + STORY)
    block = tab.locator(".ex-block:not(details *)").filter(has=tab.locator("li + li")).first
    block.evaluate("block => { block.id = 'block'; }")
    text = block.evaluate("block => block.querySelector('.ex-block__label').textContent.trim()")
    last = block.locator("> ul > .ex-claim").last.evaluate(
        "claim => claim.firstChild.textContent.trim()"
    )

    found = copied(tab, "#block", str(text), str(last))

    assert block.locator("> ul > li").count() > 1
    assert "In full: " not in found["text"]


def test_many_sentences_bring_the_page_and_only_those_that_are_cut_are_repeated(
    open_tab: OpenTab, real: str
) -> None:
    tab = open_tab(real + STORY)

    found = copied(tab, "main", "Gen. Mark Milley, then", "Were the calls secret")

    lines = found["text"].split("\n\n")
    full = [line for line in lines if line.startswith("In full: ")]
    cut = "In full: Disputed: Were the calls secret, as reported?"
    assert [line.split(" [")[0] for line in full] == [cut]
    assert lines[-1] == f"{tab.title()}: {real}{STORY}"
    assert 'href="../' not in found["html"]


def test_the_heading_of_a_claim_page_is_a_claim_too(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(real + CLAIM)

    found = copied(tab, "h1", "Milley", "Milley")

    assert found["text"].startswith(f"Milley\n\nIn full: {SOURCES}. Milley to Li")
    assert found["text"].endswith(f" [Unnamed sources · disputed] {real}{CLAIM}")


def test_other_words_are_copied_as_they_are(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(f"{real}guide/writers/index.html")

    assert copied(tab, "main", "quote", "quote") == {"text": "", "html": ""}  # by the browser


def test_a_field_is_left_alone(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(real + STORY)
    tab.evaluate("document.querySelector('#call-ahead').insertAdjacentHTML('beforeend', '<input>')")

    prevented = tab.evaluate(
        """() => {
          getSelection().selectAllChildren(document.querySelector("#call-ahead"));
          const event = new ClipboardEvent("copy", {bubbles: true, cancelable: true});
          return !document.querySelector("#call-ahead input").dispatchEvent(event);
        }"""
    )

    assert prevented is False
