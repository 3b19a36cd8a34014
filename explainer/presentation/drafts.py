"""What readers of the published stories never meet: sources and actors that only drafts use."""

from collections.abc import Iterator

from explainer.site import Actor, Explainer, Ref, Site, Source

_OF_A_STORY = ("explainer", "claim", "reaction", "event", "unknown")


def published_stories(site: Site) -> Iterator[Explainer]:
    """Give the stories that are no drafts."""
    return (story for story in site.explainers.values() if not story.is_draft)


def published_ids(site: Site) -> Iterator[str]:
    return (story.ref.id for story in published_stories(site))


def is_published_part(site: Site, story: Ref) -> bool:
    """Tell whether a story is there and no draft."""
    return story.id in site.explainers and not site.explainers[story.id].is_draft


def is_draft_source(site: Site, source: Source) -> bool:
    """Tell whether stories use a source, and all of them are drafts."""
    stories = {
        ref.story for ref in site.users(source.ref) if ref.kind in ("claim", "reaction", "event")
    }
    stories |= {ref.id for ref in site.users(source.ref, "article")}
    return _are_drafts(site, stories)


def is_draft_actor(site: Site, actor: Actor) -> bool:
    """Tell whether stories and sources use an actor, and all of them are drafts.

    What only another actor names, as its body, is as that one is; nobody goes round in it.
    """
    users = _users(site, actor.ref)
    stories = {ref.story for ref in users if ref.kind in _OF_A_STORY}
    sources = [ref for ref in users if ref.kind == "source" and ref.id in site.sources]
    is_used = bool(stories or sources)
    in_drafts = not stories or _are_drafts(site, stories)
    return (
        is_used
        and in_drafts
        and all(is_draft_source(site, site.sources[ref.id]) for ref in sources)
    )


def _users(site: Site, ref: Ref) -> set[Ref]:
    """Give what uses an actor, through other actors too."""
    found, open_ = set[Ref](), [ref]
    while open_:
        new = [user for user in site.users(open_.pop()) if user not in found]
        found.update(new)
        open_ += (user for user in new if user.kind == "actor")
    return found


def _are_drafts(site: Site, stories: set[str]) -> bool:
    known = (site.explainers[story] for story in stories if story in site.explainers)
    return bool(stories) and all(story.is_draft for story in known)


def is_published(site: Site, thing: Ref) -> bool:
    """Tell whether anything is met by readers of published stories."""
    match thing.kind:
        case "actor":
            return not is_draft_actor(site, site.actors[thing.id])
        case "source":
            return not is_draft_source(site, site.sources[thing.id])
        case _:
            return is_published_part(site, Ref("explainer", thing.story))
