"""Who speaks, and how much."""

from pathlib import Path

from explainer.analysis.speaker_share import SpeakerShare, count_words, speaker_shares
from explainer.build.check import read_and_check
from explainer.site import Ref
from tests import projects


def test_voices_count_quoted_words_once_and_our_words_for_theirs(tmp_path: Path) -> None:
    """Mona Reed: “We closed the bridge on Monday”, and 10 words of ours; the engineers: 3 and 3."""
    site = read_and_check(projects.write(tmp_path, projects.bridge())).site

    assert speaker_shares(site.statements()) == [
        SpeakerShare(Ref("actor", "mona-reed"), statements=1, quoted=6, retold=10),
        SpeakerShare(Ref("actor", "otto-lane"), statements=1, quoted=11, retold=0),
        SpeakerShare(Ref("actor", "unnamed-engineers"), statements=1, quoted=3, retold=3),
    ]


def test_a_word_with_an_apostrophe_or_hyphen_is_one() -> None:
    assert count_words("It’s a well-known U.S. case, isn’t it?") == 7
