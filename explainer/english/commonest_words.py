"""The commonest words of English, and of other languages those that English has not."""

_ENGLISH = """
the of and to in a is was that for on it with as he she his her at by from had have are were be
been not but they an this who which or said will would their has we you i my our its him them if
when there what all one no more than after about up out can could did do new
"""
# A line or two each: German, French, Spanish, Italian, Portuguese, Dutch, the languages of
# Scandinavia, those of Poland and its neighbours, Finnish and Hungarian, Turkish and Indonesian.
_ELSEWHERE = """
der und das dem den des ein eine einen einem einer nicht ist sich mit auf für im von zu zum zur
bei nach wie auch aus dass wurde sagte haben hat sie ich wir war sind oder über
le la les une du et est dans pour que qui sur pas avec au aux ce cette par sont été il elle nous
vous mais ont avait sa ses leur
el los las del una por con para como más pero sus fue está han había este esta ya lo se
gli della delle dei degli che di nel nella sono per non anche più ha alla dal
o os da dos na uma não com em foi são ao pela mais seu sua também
het een van en voor niet dat zijn op te aan wordt werd ook bij naar heeft zij hij uit de
og det som til av ikke har på ble var är och att inte från jag hun han er ved vil
nie się na jest że z w jak po przez był oraz ale od je byl která pro
ja on ei oli että mutta ovat hän kun myös az egy és hogy nem van volt meg csak
bir ve bu da için ile olarak çok değil yang dan untuk dengan dari ini itu pada tidak
"""

COMMON_IN_ENGLISH = frozenset(_ENGLISH.split())
# Without those that other languages have too, with another meaning: German *was*, French *on*.
ONLY_IN_ENGLISH = COMMON_IN_ENGLISH - frozenset(
    (
        "a",
        "as",
        "an",
        "by",
        "had",
        "he",
        "her",
        "him",
        "in",
        "me",
        "no",
        "on",
        "or",
        "so",
        "to",
        "was",
        "will",
    )
)
COMMON_ELSEWHERE = frozenset(_ELSEWHERE.split()) - COMMON_IN_ENGLISH
