"""What is swapped for what in the first set, by kind: patterns and our own words for each.

Most words are not the first that come to mind, since a list of first words is what a rule has too.
A replacement is a template of `re`; the replacements of a pattern take turns.
"""

from dataclasses import dataclass

_NOT_YET = r"(?! not\b| no\b| never\b| to\b| they\b)"
_BE = rf"\b(was|were|is|are)\b{_NOT_YET}"
_AUX = rf"\b(has|have|had|will|would|can|could|may|might)\b{_NOT_YET}"
_END = r"(\w)\.$"


@dataclass(frozen=True, slots=True)
class Swap:
    """A pattern of words and the templates that take its place in turn."""

    pattern: str
    templates: tuple[str, ...]


def _swap(pattern: str, *templates: str) -> Swap:
    return Swap(pattern, templates)


_CAUSES = (
    "because of a strike", "owing to a clerical slip", "on account of staff cuts",
    "by dint of long lobbying", "in consequence of a quarrel", "thanks to an anonymous donor",
    "at the behest of investors", "in the wake of a tip-off", "stemming from poor upkeep",
    "courtesy of a rich patron", "which traces back to a bribe", "brought on by bad weather",
    "for want of money", "on the strength of a rumour",
)  # fmt: skip

_FOCUS = (
    "exclusively", "solely", "above all", "even", "merely", "first and foremost",
    "as never before", "of all things", "uniquely", "more than anything",
)  # fmt: skip

SWAPS: dict[str, tuple[Swap, ...]] = {
    "negation dropped": (
        _swap(r"\b(do|does|did)(?: not|n't)\b", r"\1 indeed", r"\1 assuredly", r"\1 plainly"),
        _swap(r"\b(could|would|should|is|are|was|were|has|have|had)(?: not|n't)\b", r"\1"),
        _swap(r"\bcan(?:not|'t)\b", "can", "can well"),
        _swap(r"\bnever been\b", "repeatedly been", "time and again been"),
        _swap(r"\b[Nn]obody\b", "Somebody", "Everybody"),
        _swap(r"\bneither managed\b", "each managed"),
        _swap(r"\bNeither side had any\b", "Each side had", "Both sides had"),
        _swap(r"\bno effect\b", "an effect", "full effect"),
        _swap(r"\bneither (\w+) nor\b", r"both \1 and"),
        _swap(r"\bNo one\b", "More than one"),
        _swap(r"\bno (\w+)\b", r"a \1", r"many a \1", r"ample \1"),
        _swap(r", not(?= )", ", and also"),
        _swap(r"\bnone of\b", "all of", "the lot of"),
        _swap(r" are not\b", " are"),
        _swap(r"\bis not barred\b", "is barred"),
    ),
    "negation added": (
        _swap(
            _BE,
            r"\1 not", r"\1 never", r"\1 by no means", r"\1 in no way", r"\1 scarcely",
            r"\1 hardly", r"\1 anything but", r"\1 at no time",
        ),
        _swap(_AUX, r"\1 not", r"\1 hardly", r"\1 at no time", r"\1 in no way", r"\1 scarcely"),
    ),
    "condition dropped": (
        _swap(r",? (?:only if|if|unless|once|provided|so far as|depending on)\b[^,;.]*", ""),
        _swap(r"^(?:If|Unless|Once|Judged|With|When)\b[^,]*, ", ""),
        _swap(r", had they got one,", ""),
        _swap(r" when they answered[^.]*", ""),
        _swap(r",? on the day side only", ""),
    ),
    "belief made fact": (
        _swap(r"\b(?:seems?|appears?) to come\b", "comes", "demonstrably comes"),
        _swap(r", (?:he|she|it) thinks,", ", as it turned out,", ", as figures bear out,"),
        _swap(r"\b(thinks|believes)\b", "knows", "has ascertained", "can attest", "found out"),
        _swap(r"\bis believed to\b", "is proven to", "is known to"),
        _swap(r"\bwho believed\b", "who saw", "who knew for a fact", "who had discerned"),
        _swap(r"\bmade the officers believe\b", "showed the officers", "taught the officers"),
        _swap(r", in the belief that he was holding\b", ", who was holding", ", who was wielding"),
        _swap(r"\b[Aa]pparently\b", "visibly", "evidently", "unmistakably"),
        _swap(r"\bworry that\b", "have noticed that"),
        _swap(r"\bfeared that\b", "learned that"),
        _swap(r"\bover concerns that\b", "on proof that"),
        _swap(r"\bIt is reasonable to assume\b", "It is established", "It stands beyond doubt"),
        _swap(r"\bsuggest that\b", "bear out that", "put it beyond doubt that"),
        _swap(r"\bclearly\b", "provably"),
        _swap(r"\bThere are concerns whether\b", "It is settled that"),
        _swap(r"\ban estimated\b", "a measured"),
    ),
    "chance dropped": (
        _swap(r"\b(?:may|might)\b", "will", "is bound to", "inevitably will", "cannot but"),
        _swap(r"\bcould (suffer|put|explain|be had)\b", r"will surely \1", r"without fail will \1"),
        _swap(r"\bcould have\b", "would assuredly have", "had all but"),
        _swap(r"\bcan (?=cause|stunt|draw|still last)", "unfailingly will ", "invariably will "),
        _swap(r"\ba possible\b", "the", "the sole"),
        _swap(r"\bpossible ", ""),
        _swap(r"\bwould rise\b", "has risen", "is certain to rise"),
        _swap(r"\bmore likely\b", "certain", "unavoidable"),
        _swap(r"\bwould (?=raise|answer)", "is sure to "),
    ),
    "approximation dropped": (
        _swap(
            r"\b(?:[Aa]bout|[Aa]round|some(?= \$| five)|almost|[Cc]lose to|at least|up to)"
            r" (?=\$?\d|half|forty|five|twice|Twenty)",
            "", "Exactly ", "Precisely ", "Fully ", "All of ", "Neither more nor less than ",
        ),
        _swap(r"\b(?:[Mm]ore than|[Oo]ver) (?=\$?\d|\w+ (?:months|resc))", "", "just ", "a bare "),
        _swap(r",? or (?:more|longer)\b", ""),
        _swap(r"\bas much as ", "", "a flat "),
        _swap(r"\bshortly after\b", "at", "on the stroke of"),
        _swap(r"\bdozens of\b", "four dozen"),
        _swap(r"\b(?:fairly|rather|pretty) ", "", "extremely "),
        _swap(r" lies nearer to\b", " is", " amounts to exactly"),
        _swap(r"\bAt least |\bnearly ", ""),
    ),
    "quantity raised": (
        _swap(r"\b(?:[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost) (?!of|five|\$|wit)(?=[a-z])",
              "All ", "Every one of the ", "The whole lot of the ", "The entirety of the ",
              "Without exception, the "),
        _swap(r"\b(?:[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost|[Mm]uch) of\b",
              "all of", "the entirety of", "the whole of", "one and all of"),
        _swap(r"\b[Aa] few\b", "dozens of", "a great host of", "droves of", "no end of"),
        _swap(r"\b[Ff]ew\b", "Droves of", "A plethora of"),
        _swap(r"\b[Ss]ome\b", "All the", "Legions of"),
        _swap(r"\b[Oo]ften\b", "always", "day in, day out"),
        _swap(r"\balmost nobody\b", "a multitude"),
        _swap(r"\bThe vast majority\b", "Each and every one"),
    ),
    "qualifier dropped": (
        _swap(r"\b(?:alleged|suspected|supposed|former|acting|deputy|possible|would-be) ", ""),
        _swap(r",? in part\b,?|\bpartly |\blargely |\bmainly |\bmostly |,? for the most part", ""),
        _swap(r"\bpublicly |\bapparently,? |\bclearly |\bappropriate |\bfairly |\brather ", ""),
        _swap(r", and pregnant women in particular,|, by the end of the year|On balance ", ""),
        _swap(r"\bof that time\b|", ""),
        _swap(r" is accused of| are accused of", " is guilty of"),
        _swap(r" partly in the street and", ""),
        _swap(r"\bto allegations that\b", "to the fact that"),
        _swap(r"\bis charged with\b|\bare charged with\b", "were caught"),
        _swap(r"\ba back window upstairs\b", "a window"),
        _swap(r"\bMost of the\b", "The"),
        _swap(r"\bindirect ", ""),
    ),
    "or made and": (
        _swap(r"\bby (\d+) or by\b", r"by \1 and then by"),
        _swap(r",? or\b(?! more| longer| so\b)", " and", " as well as", " along with", " plus",
              " together with", " and on top of that"),
        _swap(r"\bNeither\b", "Not both"),
    ),
    "member added": (
        _swap(r"(\w+), (\w[\w' ]*) and ", r"\1, \2, livestock and ", r"\1, \2, a notary and "),
    ),
    "cause added": (
        _swap(_END, *(rf"\1, {cause}." for cause in _CAUSES)),
    ),
    "cause turned": (
        _swap(r"^As (.*?), (.*)\.$", r"As \2, \1.", r"\2; on that account \1."),
    ),
    "saying made stronger": (
        _swap(r"\b(?:allege|contend|argue)\b", "prove", "swear", "lay bare"),
        _swap(r"\b(?:alleges|contends|argues|says|hints)\b",
              "proves", "lets slip", "lays bare", "bears witness", "brings home"),
        _swap(r"\bcalls the\b", "trumpets the"),
        _swap(r"\basks\b", "orders", "browbeats", "beseeches", "enjoins"),
        _swap(r"\bhas asked\b", "has ordered", "has berated", "has upbraided"),
        _swap(r"\bhas proposed\b", "has decreed", "has rammed through"),
        _swap(r"\bsaid that\b", "owned up that", "vowed that", "let on that"),
        _swap(r"\backnowledged that\b", "bragged that"),
        _swap(r"\badmitted\b", "gloated"),
        _swap(r"\bare charged with\b", "were convicted of", "stand guilty of"),
        _swap(r"\bare accused of\b", "have confessed to"),
        _swap(r"\bhave complained\b", "have testified", "have sworn"),
        _swap(r"\bdenies\b", "ridicules", "pours scorn on the idea"),
        _swap(r"\bsuggests?\b", "proclaim", "drive home"),
        _swap(r"\bis interested in\b", "insists on", "clamours for"),
        _swap(r"\bapologised\b", "pleaded guilty", "grovelled"),
        _swap(r"\breported himself\b", "turned himself in and repented"),
        _swap(r"\bis offering\b", "is foisting"),
        _swap(r"\bobject\b", "protest furiously", "vow revenge and object"),
    ),
    "focus added": (
        _swap(
            rf"{_BE}|{_AUX}",
            *(rf"\g<0> {focus}" for focus in _FOCUS),
        ),
    ),
    "left open, half told": (
        _swap(r"\bwhether (?!the evidence)", "that "),
        _swap(r"[;,] why, nobody knows", "; poor building was why", "; arson was why"),
        _swap(r"\bWhat caused the explosion isn't known yet\b",
              "Firedamp caused the explosion", "Negligence brought the explosion on"),
        _swap(r"\bhow papers\b", "why somebody threw papers"),
        _swap(r"\bdepending on the scenario\b", "the former being the outcome"),
    ),
}  # fmt: skip
