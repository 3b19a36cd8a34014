"""What a reader copies: no sentence leaves without its hedge, its condition and its address."""

from playwright.sync_api import Locator, Page

from tests.browser.conftest import OpenTab

STORY = "explainers/milley-li-calls/index.html"
CLAIM = "explainers/milley-li-calls/claims/call-ahead.html"

# Selects from one text to another within an element's text, copies, and gives what was copied.
_COPY = """({selector, from, to}) => {
  const element = document.querySelector(selector);
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


def sentence_before(mark: Locator) -> str:
    return str(mark.evaluate("mark => mark.previousSibling.textContent.trim()"))


def copied(tab: Page, selector: str, start: str, end: str) -> dict[str, str]:
    found = tab.evaluate(_COPY, {"selector": selector, "from": start, "to": end})
    assert isinstance(found, dict)
    return found


def test_half_a_sentence_brings_the_whole_with_its_standing_and_address(
    open_tab: OpenTab, real: str
) -> None:
    tab = open_tab(real + STORY)
    sentence = sentence_before(tab.locator("#call-ahead [data-card]").first)

    found = copied(tab, "#call-ahead", "Milley", "Milley")

    assert (
        found["text"] == f"Milley\n\nIn full: {sentence} [Unnamed sources · disputed] {real}{CLAIM}"
    )
    assert found["html"].startswith("Milley<p>In full: ")
    assert f"{real}{CLAIM}</p>" in found["html"]


def test_a_condition_is_not_left_behind(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(real + STORY)

    found = copied(tab, "#paul-chain-of-command .ex-claim", "He should", "martialed")

    assert found["text"].startswith("He should be court-martialed\n\nIn full: ")
    assert "“He should be court-martialed if true.”" in found["text"]
    assert "[On the record · conditional · disputed] " in found["text"]


def test_a_whole_sentence_brings_its_standing_and_address_once(
    open_tab: OpenTab, real: str
) -> None:
    tab = open_tab(real + STORY)
    sentence = sentence_before(tab.locator("#call-ahead [data-card]").first)

    found = copied(tab, "#call-ahead", sentence, sentence)

    assert found["text"] == f"{sentence}\n\n[Unnamed sources · disputed] {real}{CLAIM}"


def test_many_sentences_bring_the_page_and_only_those_that_are_cut_are_repeated(
    open_tab: OpenTab, real: str
) -> None:
    tab = open_tab(real + STORY)

    found = copied(tab, "main", "According to unnamed sources cited in Peril, a book", "if true")

    lines = found["text"].split("\n\n")
    full = [line for line in lines if line.startswith("In full: ")]
    assert [line.split(" [")[0] for line in full] == [
        "In full: Senators Rubio and Paul condemned the reported conduct, if true."
    ]
    assert lines[-1] == f"{tab.title()}: {real}{STORY}"
    assert 'href="../' not in found["html"]


def test_the_heading_of_a_claim_page_is_a_claim_too(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(real + CLAIM)

    found = copied(tab, "h1", "Milley", "Milley")

    assert found["text"].startswith("Milley\n\nIn full: According to unnamed sources")
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
