"""What is swapped for what in the third set: patterns and words that the other lists don't have.

They are made for the sentences of that set, as a careless writer would sharpen or shorten them.
A replacement is a template of `re`; the replacements of a pattern take turns.
"""

from benchmarks.retold.swaps import Swap


def _swap(pattern: str, *templates: str) -> Swap:
    return Swap(pattern, templates)


_END = r"(?<=\w)\.$"
_AMOUNT = r"(?=(?:US)?\$?\d|two\b|three\b|four\b|nine\b|ten\b|five\b)"

THIRD: dict[str, tuple[Swap, ...]] = {
    "negation dropped": (
        _swap(r"\bhad no permission\b", "had been given permission"),
        _swap(r"\bnot guilty\b", "guilty"),
        _swap(r"\bNone of\b", "Many of"),
        _swap(r"\brefuses to\b", "has promised to"),
        _swap(r"\bis not in dispute\b", "is hotly disputed"),
        _swap(r"\bnothing suspicious\b", "something suspicious"),
        _swap(r"\bnot meant\b", "meant"),
        _swap(r"\bare not agreed yet\b", "are agreed already"),
        _swap(r"\bwould not cover\b", "would also cover"),
    ),
    "negation added": (
        _swap(r"\bwere suspended\b", "were not suspended"),
        _swap(r"\bwere allowed to\b", "were forbidden to"),
        _swap(r"\bused an analysis\b", "made no use of an analysis"),
        _swap(r"\bhas failed\b", "has not failed"),
        _swap(r"\bwent through\b", "did not go through"),
        _swap(r"\bled the work\b", "had no part in the work"),
        _swap(
            r"\bshould stop using them at once and ask\b",
            "need not stop using them at once, but should ask",
        ),
        _swap(r"\bare left to\b", "are never left to"),
    ),
    "condition dropped": (
        _swap(r"^(?:If|Unless|Once|When) [^,]+, (\w)", r"\1", r"In any case, \1"),
        _swap(r"^With suitable props, ", "Today, "),
    ),
    "belief made fact": (
        _swap(r"\bis thought to have\b", "has"),
        _swap(r"^(?:New information suggests|\w+ thinks|\w+ hopes) that (\w)", r"\1"),
        _swap(r"\bit seems that ", ""),
        _swap(r"\bseem less\b", "are less", "have become less"),
        _swap(r"\bwere thought unsafe\b", "had become unsafe"),
        _swap(r"\bmay have (\w+ed)\b", r"\1"),
        _swap(r"\bprobably ", ""),
        _swap(r"\bwas seen as late\b", "was late"),
    ),
    "chance dropped": (
        _swap(r"\bwould probably not\b", "could never"),
        _swap(r"\bprobably counts\b", "counts"),
        _swap(r"\bmay not be\b", "cannot be"),
        _swap(
            r"\b(?:could|may) (later |still )?(grow|change|pay|overheat|be)\b",
            r"will \1\2",
            r"is bound to \2",
        ),
    ),
    "approximation dropped": (
        _swap(r"\b[Ww]ithin (ten years)\b", r"in exactly \1"),
        _swap(
            r"\b(?:[Aa]bout|[Ss]ome|[Mm]ore than|[Aa]t least|[Aa]lmost|[Uu]p to) " + _AMOUNT,
            "",
            "exactly ",
            "precisely ",
        ),
        _swap(r"\ban estimated (?=US)", "", "precisely "),
        _swap(r" or so\b", ""),
    ),
    "quantity raised": (
        _swap(r"\bSome of the\b", "All the"),
        _swap(r"\bMost of\b", "Nearly all of"),
        _swap(r"\bmost others\b", "anyone else"),
        _swap(r"^Many\b", "Almost all"),
        _swap(r"\b[Ss]everal\b", "dozens of", "scores of", "countless"),
        _swap(r"\bNow and then\b", "Again and again", "Most days"),
        _swap(r"\ba number of\b", "all"),
        _swap(r"\bfour of them\b", "all of them"),
        _swap(r"\bmillions\b", "hundreds of millions"),
        _swap(r"\bsome (?=items\b)", "a heap of "),
        _swap(r"\bnone of them rises\b", "hardly any of them rises"),
        _swap(r"\beach child\b", "each man, woman and child"),
    ),
    "qualifier dropped": (
        _swap(r"\bmainly on\b", "on nothing but"),
        _swap(r"\bnot badly hurt\b", "not hurt"),
        _swap(r" in Florida\b", ""),
    ),
    "or made and": (_swap(r" or (?=an |the |cannot )", " and "),),
    "member added": (
        _swap(r"\bobesity and\b", "obesity, smoking and"),
        _swap(r"\btourism and\b", "tourism, farming and"),
        _swap(r"\bKenya and\b", "Kenya, Chad and"),
        _swap(r"\bthe platform and the helideck\b", "the platform, the drill and the helideck"),
        _swap(r"\btheir charges and challenges\b", "their charges, challenges and demands"),
    ),
    "cause added": (
        _swap(r"\btore off its tail\.$", "tore off its tail because the pilots were tired."),
        _swap(
            r"\b(failed in the Supreme Court|got 21 years)" + _END,
            r"\1 because of a witness.",
            r"\1 because he had shown no remorse.",
        ),
        _swap(r"\b(7 inches long)" + _END, r"\1, so that they float."),
        _swap(r"\b(went through the figures)" + _END, r"\1 because doctors had asked for it."),
        _swap(
            r"\b(be hanged|be charged|be prosecuted)" + _END,
            r"\1 as a warning to others.",
            r"\1, since the public demands it.",
        ),
        _swap(r"\b(30 miles an hour)" + _END, r"\1 because of a school."),
        _swap(
            r"\b(of costs|with nobody watching)" + _END,
            r"\1 for want of staff.",
            r"\1, as it had delayed the case.",
        ),
        _swap(r"\bprint the strip" + _END, "print the strip because of the suit."),
        _swap(r"\bceremony in Hiroshima" + _END, "ceremony in Hiroshima because of the new tests."),
    ),
    "cause turned": (
        _swap(r"^The (.+?),? because (.+)\.$", r"\2, because the \1."),
        _swap(r"^(?:Since|Because|As) (.+?), (.+)\.$", r"Since \2, \1.", r"Because \2, \1."),
    ),
    "saying made stronger": (
        _swap(r"\btold VOA\b", "assured VOA"),
        _swap(r"\bObama told\b", "Obama swore to"),
        _swap(r"\bclaims that\b", "has shown that"),
        _swap(r"\bthinks that\b", "knows for certain that", "has proof that"),
        _swap(r"\bNew information suggests\b", "New information leaves no doubt"),
        _swap(r"\bhis lawyers say\b", "his lawyers have promised"),
        _swap(r"\bsay court documents\b", "court documents prove"),
        _swap(r"\bis accused of\b", "has been found guilty of"),
        _swap(r"\ba new study finds\b", "a new study proves"),
        _swap(r"\baccording to his father\b", "as his father swore"),
        _swap(r"\bseen as\b", "shown to be"),
        _swap(r"\bcontests\b", "has disproved"),
        _swap(r"\bis believed lost\b", "is known to be lost"),
        _swap(r"\ban investigator said\b", "an investigator ruled"),
        _swap(r"\bare put down to\b", "are proved to be due to"),
        _swap(r"\bdescribed as\b", "shown to be"),
    ),
    "focus added": (
        _swap(
            r",? because\b", " only because", " solely because", " for no other reason than that"
        ),
        _swap(r"^(Because|Since) (.+?), (.+)\.$", r"Only because \2, \3."),
    ),
    "plan made deed": (
        _swap(r"\bplans to plead\b", "has pleaded"),
        _swap(r"\bhopes to sign\b", "signed"),
        _swap(r"\bis to be charged\b", "was charged", "has been charged"),
        _swap(r"\bwill be prosecuted\b", "has been prosecuted"),
        _swap(r"\bis to go there on Monday\b", "went there on Monday"),
    ),
    "attempt made deed": (
        _swap(r"\bwill try to\b", "will"),
        _swap(r"\btried to steal\b", "stole"),
    ),
}
