"""One story's page as its sections see it: what is chosen for it, and which place tells what."""

from dataclasses import dataclass

from explainer.presentation.appearances import articles_of
from explainer.presentation.page_choice import PageChoice, page_choice
from explainer.presentation.phrases import Phrase, ThingName
from explainer.presentation.places import Places, places
from explainer.site import Explainer, Site, Source


@dataclass(frozen=True, slots=True)
class StoryPage:
    """A story with its choice; each statement is told in one of its `places`."""

    site: Site
    explainer: Explainer
    choice: PageChoice
    places: Places

    @property
    def articles(self) -> tuple[Source, ...]:
        """The articles that the story is on, in their order."""
        return articles_of(self.site, self.explainer)

    @property
    def about_title(self) -> str:
        """The heading over what is told of the articles."""
        return "The article" if len(self.articles) == 1 else "The articles"

    def behind_article(self, article: Source) -> Phrase:
        """Say behind “the article” which it is: nothing where it is the only one.

        Of two in one outlet the title tells them apart.
        """
        if len(self.articles) == 1:
            return ()
        outlet = ThingName(article.outlet, self.site.actors[article.outlet.id].name)
        shared = sum(one.outlet == article.outlet for one in self.articles) > 1
        title = (" ", ThingName(article.ref, article.entry.title, is_title=True)) if shared else ()
        return (*title, " in ", outlet)


def story_page(site: Site, explainer: Explainer) -> StoryPage:
    choice = page_choice(site, explainer)
    return StoryPage(site, explainer, choice, places(site, explainer, choice))
