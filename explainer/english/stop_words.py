"""Words that carry no matter of their own, as stems: passed over when texts are compared."""

STOP_WORDS = frozenset(
    (
        *("a", "an", "the", "and", "or", "but", "nor", "so", "yet", "of", "to", "in", "on"),
        *("at", "by", "for", "from", "with", "as", "into", "onto", "over", "under", "about"),
        *("after", "befor", "between", "through", "dure", "against", "without", "within"),
        *("upon", "up", "down", "out", "off", "than", "then", "that", "this", "these"),
        *("those", "there", "here", "he", "she", "it", "they", "we", "i", "you", "him"),
        *("her", "them", "us", "me", "his", "hers", "its", "their", "theirs", "our", "your"),
        *("my", "mine", "who", "whom", "whose", "which", "what", "when", "where", "why"),
        *("how", "be", "am", "is", "are", "was", "were", "been", "do", "doe", "did", "have"),
        *("has", "had", "will", "would", "shall", "should", "can", "could", "may", "might"),
        *("must", "not", "no", "n't", "n’t", "ever", "even", "also", "just", "onli", "veri"),
        *("too", "more", "most", "much", "mani", "some", "ani", "all", "both", "each"),
        *("other", "anoth", "such", "same", "own", "if", "unless", "while", "becaus", "sinc"),
        *("until", "again", "onc", "still", "alreadi", "now", "later", "soon", "yesterday"),
        *("today", "tomorrow", "mr", "mrs", "ms", "dr", "gen", "sen", "rep", "capt"),
        *("himself", "herself", "itself", "themselv", "myself", "not", "never", "cannot"),
        *("can't", "didn't", "didn’t"),
    )
)
# They say too little alone to show what is retold.
GENERIC = frozenset(
    (
        *("be", "have", "do", "get", "go", "come", "make", "take", "give", "say", "tell"),
        *("use", "put", "see", "know", "need", "want", "thing", "way", "time", "day", "year"),
        *("peopl", "man", "woman", "one", "two", "first", "last", "new"),
    )
)
