/** Letters of a search that an answer is pinned for: short, because it is to be the whole of what people type. */
export const longestPinnedWords = 60;

/** As many pinned answers as one search shows: more would be a list of their own before what was found. */
export const pinnedAtMost = 3;
