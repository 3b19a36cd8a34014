"""First names and the short forms that stand for them: who signs as Charles is called Chuck."""

# A line a name: the whole one, then what is made of it.
_GROUPS = """
    abigail abby
    albert al bert
    alexander alex
    andrew andy drew
    anthony tony
    arthur art
    barbara barb
    benjamin ben
    bernard bernie
    catherine cathy kate
    charles charlie chuck
    christina chris
    christopher chris
    daniel dan danny
    david dave
    deborah deb debbie
    donald don
    edward ed eddie ted
    elizabeth liz beth betty
    eugene gene
    francis frank
    frederick fred
    geoffrey geoff
    gerald gerry jerry
    gregory greg
    harold hal harry
    henry hank harry
    jacob jake
    james jim jimmy jamie
    jeffrey jeff
    jennifer jen jenny
    john jack johnny
    jonathan jon
    joseph joe joey
    joshua josh
    judith judy
    katherine kathy kate
    kenneth ken kenny
    kimberly kim
    lawrence larry
    leonard len
    louis lou
    margaret maggie peggy
    matthew matt
    michael mike mick
    mitchell mitch
    nathaniel nathan nat
    nicholas nick
    pamela pam
    patricia pat patty
    patrick pat
    peter pete
    philip phil
    randolph randy
    raymond ray
    rebecca becky
    richard dick rick rich
    robert bob rob bobby
    ronald ron
    russell russ
    samuel sam
    sandra sandy
    stanley stan
    stephen steve
    steven steve
    susan sue
    theodore ted theo
    thomas tom tommy
    timothy tim
    victoria vicky
    vincent vince
    walter walt
    william bill will billy
    zachary zach
"""
_NAMES = tuple(frozenset(line.split()) for line in _GROUPS.splitlines())


def may_be_one_name(first: str, second: str) -> bool:
    """Tell whether two first names may be forms of one, in any case: `Charles`, `Chuck`."""
    pair = {first.casefold().rstrip("."), second.casefold().rstrip(".")}
    return len(pair) == 1 or any(pair <= names for names in _NAMES)
