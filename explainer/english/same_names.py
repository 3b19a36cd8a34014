"""Names that stand for one another, though their letters don’t show it: *British* and *the UK*."""

_GROUPS = """
us usa america american americans united states; uk britain british briton britons united kingdom
england english; eu europe european union; un united nations; france french frenchman; dutch
netherlands holland; danish denmark dane danes; finnish finland finn finns; welsh wales; swiss
switzerland; spanish spain spaniard spaniards; greek greece greeks; polish poland pole poles; irish
ireland; burmese burma myanmar; filipino filipinos philippine philippines; turkish turkey turks;
ukrainian ukraine kyiv kiev; russian russia soviet ussr; lao laos laotian; argentine argentina;
cypriot cyprus; hebrew israel israeli; emirati emirates uae; congolese congo drc
"""
SAME_NAMES: tuple[frozenset[str], ...] = tuple(
    frozenset(group.split()) for group in _GROUPS.split(";")
)
