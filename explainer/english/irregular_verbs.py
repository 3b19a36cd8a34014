"""Forms of irregular verbs → their base form, for words that are compared whatever their form."""

_FORMS = """
arise arose arisen; awake awoke awoken; bear bore borne; beat beaten; become became; begin began
begun; bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken;
breed bred; bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen;
come came; creep crept; deal dealt; dig dug; do did done does; draw drew drawn; drink drank drunk;
drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find
found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive
forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone goes; grow
grew grown; hang hung; have had has; hear heard; hide hid hidden; hold held; keep kept; know knew
known; lay laid; lead led; leave left; lend lent; lie lay lain lying; light lit; lose lost; make
made; mean meant; meet met; pay paid; prove proven; ride rode ridden; ring rang rung; rise rose
risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; shake shook shaken;
shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit
sat; sleep slept; slide slid; speak spoke spoken; spend spent; spin spun; stand stood; steal stole
stolen; stick stuck; strike struck stricken; swear swore sworn; sweep swept; swim swam swum; swing
swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw
thrown; understand understood; wake woke woken; wear wore worn; win won; withdraw withdrew
withdrawn; withhold withheld; write wrote written; undergo underwent undergone; undertake
undertook undertaken; overcome overcame; oversee oversaw overseen; overthrow overthrew overthrown;
mistake mistook mistaken; outdo outdid
"""

BASES: dict[str, str] = {
    form: base for base, *forms in (entry.split() for entry in _FORMS.split(";")) for form in forms
}
# They look as their base does: “has shut” is past, “to shut” is none.
UNCHANGED = frozenset((
    "beset", "bet", "bid", "burst", "cast", "cost", "cut", "hit", "hurt", "let", "put", "quit",
    "rid", "set", "shed", "shut", "slit", "split", "spread", "thrust", "upset",
))  # fmt: skip
# Pasts that are no participles as well: “drew”, and not “held”, which may tell what was done.
PASTS: tuple[str, ...] = tuple(
    past
    for base, past, *others in (entry.split() for entry in _FORMS.split(";"))
    if (others and past not in others) or past in ("became", "came", "overcame", "ran")
)
