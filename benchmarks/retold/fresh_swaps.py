"""What is swapped for what in the second set: patterns and words that `swaps` doesn't have.

They are what a hurried or a partial writer would put, not what is rare.
A replacement is a template of `re`; the replacements of a pattern take turns.
"""

from benchmarks.retold.swaps import Swap


def _swap(pattern: str, *templates: str) -> Swap:
    return Swap(pattern, templates)


_REST = r".*(?=\.$)"
_VERB = r"([a-z]+?)e?\b"

FRESH: dict[str, tuple[Swap, ...]] = {
    "negation dropped": (
        _swap(r"\bdid not know\b", "knew", "was able to say"),
        _swap(r"\bdid not (\w+) any\b", r"did in the end \1"),
        _swap(r"\b(do|does|did) not\b", r"\1 squarely"),
        _swap(r"\b(has|have|had) not been\b", r"\1 since been", r"\1 all been"),
        _swap(r"\bNo (\w+) were\b", r"Several \1 were"),
        _swap(r"\b(?:cannot|can't)\b", "is able to"),
        _swap(r"\bNone of\b", "Two of"),
        _swap(r"\bwill not\b", "has agreed to"),
        _swap(r"\bwould never\b", "would readily"),
    ),
    "negation added": (
        _swap(
            r"\b(have) (joined|turned|protested|increased)\b",
            r"\1 not yet \2", r"\1 so far not \2",
        ),
        _swap(r"\bwill award\b", "will no longer award"),
        _swap(r"\bwill also assess\b", "will leave out"),
        _swap(r"\bis (?:voluntarily )?recalling\b", "is refusing to recall"),
        _swap(r"\bwas showing\b", "was no longer showing"),
        _swap(r"\bwas found to\b", "was nowhere found to"),
        _swap(r"\baccepts that\b", "disputes that"),
        _swap(r"\bintend to\b", "no longer intend to"),
        _swap(r"\bis believed to\b", "is no longer believed to"),
        _swap(r"\bare against\b", "have nothing against"),
    ),
    "condition dropped": (
        _swap(r",? (?:unless|if|when|where)\b[^,;.]*", ""),
    ),
    "belief made fact": (
        _swap(r"\bappears to have\b", "is confirmed to have"),
        _swap(r"\bapparently\b", "definitely"),
        _swap(r"\bbelieve that\b", "have confirmed that"),
        _swap(r"\bbelieved that\b", "confirmed that"),
        _swap(r"\bwhich (?:she|he) believed\b", "which, tests showed,"),
        _swap(r"\bfeared dead\b", "confirmed dead"),
        _swap(r"\bit is feared that\b", "it is clear that"),
        _swap(r"\bis believed to be\b", "has been identified as"),
        _swap(r"\bis thought to have been\b", "was"),
        _swap(r"\bis expected to be\b", "is already"),
        _swap(r"\bIt seems more likely that\b", "Measurements show that"),
        _swap(r"\bsuggest that\b", "have confirmed that"),
    ),
    "chance dropped": (
        _swap(r"\bprobably\b", "definitely"),
        _swap(r"\bmay still be\b", "are still"),
        _swap(r"\bmay have\b", "has"),
        _swap(r"\bmay explain\b", "fully explains"),
        _swap(
            r"\bmay (find|need|face|require)\b",
            r"are going to \1", r"in every case \1", r"in all cases \1", r"automatically \1",
        ),
        _swap(r"\bcould (make|damage)\b", r"do \1", r"sooner or later will \1"),
        _swap(r"\bcould (reach|go|have)\b", r"do \1", r"are meant to \1", r"are going to \1"),
        _swap(r"\bcan (melt|catch)\b", r"is going to \1"),
        _swap(r"\b[Tt]here should be\b", "There are guaranteed to be"),
        _swap(r"\bIt seems more likely that\b", "Every time,"),
        _swap(r"\bare unlikely to\b", "can never"),
    ),
    "approximation dropped": (
        _swap(
            r"\b(?:[Aa]bout|[Aa]round|[Ss]ome|[Nn]early) (?=\d|three|a year)",
            "", "", "a total of ", "no fewer than ", "", "a total of ", "",
        ),
        _swap(r"\b[Aa]t least (?=\d|one)", "no more than ", "only ", "only ", ""),
        _swap(r"\b[Mm]ore than (?=\d|one)", "barely ", "not quite ", "", "up to "),
        _swap(r"\b[Uu]p to (?=\d|one|six)", "", "more than ", "at least "),
    ),
    "quantity raised": (
        _swap(r"\b[Mm]any of (?=the\b|them\b)", "nearly all of ", "virtually all of "),
        _swap(r"\b[Mm]any (?=people\b)", "almost all "),
        _swap(r"\bmany more\b", "all the other"),
        _swap(r"\b[Ss]ome (?=[a-z]+s\b)", "nearly all ", "virtually all ", "most "),
        _swap(r"\bmost (?=[a-z]+ shoes\b)", "virtually all "),
        _swap(r"\bmuch of\b", "nearly all of"),
        _swap(r"\ba few more of\b", "scores of"),
        _swap(r"\b[Ll]ittle had\b", "A great deal had"),
        _swap(r"\bone of the main (\w+)s\b", r"the overriding \1"),
        _swap(r"\b(?:usually|generally)\b", "only ever"),
        _swap(r"\ba couple of\b", "a good many"),
    ),
    "qualifier dropped": (
        _swap(r"\b(?:alleged|would-be|reportedly|major|full) ", ""),
        _swap(r"\bare accused of trying to\b", "conspired to"),
        _swap(r"\bis voluntarily recalling\b", "has been forced to recall"),
        _swap(r"\b[Mm]ainly\b", "only"),
        _swap(r", (?:he said|the agency alleges),", ""),
        _swap(r"\bwas showing signs of\b", "was overgrown with"),
        _swap(r" in institutions\b", ""),
    ),
    "or made and": (
        _swap(
            r",? or\b",
            ", and afterwards", " and equally", " and in the end", " and likewise",
            " accompanied by", " and even", " and moreover", " and at the same time",
        ),
    ),
    "cause added": (
        _swap(
            rf"\b(?:disappeared|collided)\b{_REST}",
            r"\g<0> because of a thunderstorm", r"\g<0> because of thick fog",
        ),
        _swap(
            rf"\brecalling\b{_REST}",
            r"\g<0> after a child was burned", r"\g<0> after a fire in a home",
        ),
        _swap(rf"\bhave joined\b{_REST}", r"\g<0> after lobbying by rival airlines"),
        _swap(rf"\bwill award\b{_REST}", r"\g<0> under pressure from Congress"),
        _swap(rf"\bhave increased\b{_REST}", r"\g<0> because arms reach them from Guinea"),
        _swap(rf"\bNo casualties\b{_REST}", r"\g<0> because the towns had been cleared in time"),
        _swap(rf"\bhas come up\b{_REST}", r"\g<0> because of poor planning"),
        _swap(rf"\bare among the\b{_REST}", r"\g<0> for political reasons"),
        _swap(rf"\bhave turned\b{_REST}", r"\g<0> because they feared for their jobs"),
        _swap(rf"\bwill not come\b{_REST}", r"\g<0> because it distrusts the mediators"),
        _swap(rf"\bare reported\b{_REST}", r"\g<0> because of worn-out tracks"),
        _swap(rf"\blong for\b{_REST}", r"\g<0> because they are badly fed"),
    ),
    "saying made stronger": (
        _swap(r"\bAccording to\b", "As confirmed by"),
        _swap(r"\breported\b", "confirmed"),
        _swap(r"\bdeny\b", "furiously reject"),
        _swap(r"\bdenies that\b", "has refuted the claim that"),
        _swap(r"\bsays that\b", "boasts that"),
        _swap(r"\bsay that\b", "keep complaining that"),
        _swap(r"\bsaid that\b", "boasted that", "guaranteed that"),
        _swap(r"\bstated that\b", "complained that"),
        _swap(r"\baccepts that\b", "has demonstrated that"),
        _swap(r"\bThere have been warnings that\b", "The makers have conceded that"),
        _swap(r"\balleges that\b", "has documented that"),
        _swap(r"\balleges\b", "has shown", "has documented"),
        _swap(r"\bcontends that\b", "has shown that"),
        _swap(r"\bis urging consumers to\b", "requires consumers to"),
        _swap(r"\bare accused of\b", "have been sentenced for"),
        _swap(r"\breportedly has\b", "has, doctors confirm,"),
    ),
    "focus added": (
        _swap(r"\b(award|fined) (?=[$£])", r"\1 a record "),
        _swap(r"\bis ((?:voluntarily )?recalling)\b", r"is once again \1"),
        _swap(r"\b(have) (turned)\b", r"\1 for the first time \2"),
        _swap(r"\bcame closer\b", "for the first time came closer"),
        _swap(r"\bwas showing\b", "was yet again showing"),
        _swap(r"\bgovernment asked\b", "government yet again asked"),
        _swap(r"\bare against\b", "alone are against"),
        _swap(r"\bBarefoot runners\b", "Barefoot runners alone"),
        _swap(r"(?= in Massachusetts\.)", " only"),
    ),
    "left open, half told": (
        _swap(r"\bassess whether\b", "confirm that"),
    ),
    "plan made deed": (
        _swap(rf"\b(?:is|are) to {_VERB}", r"\1ed"),
        _swap(rf"\bplans to {_VERB}", r"recently \1ed"),
        _swap(rf"\b(?:wants|intend) to {_VERB}", r"successfully \1ed"),
        _swap(r"\bwill be ([a-z]+ed)\b", r"were \1"),
        _swap(rf"\bwill {_VERB}", r"recently \1ed"),
    ),
    "attempt made deed": (
        _swap(r"\bwere trying to\b", "managed to"),
        _swap(rf"\btrying to {_VERB}", r"having \1ed"),
        _swap(rf"\bseeks to {_VERB}", r"has \1ed"),
        _swap(r"\bis also seeking\b", "has also obtained"),
    ),
}  # fmt: skip
