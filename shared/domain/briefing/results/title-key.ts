const months = "january|february|march|april|may|june|july|august|september|october|november|december";
const days = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const ofTheDate = new RegExp(
  `\\b(?:${months}|${days}|reminder|final|last|call|\\d+(?:st|nd|rd|th)?)\\b`,
  "g",
);

/** A title without what changes when an item comes back: its dates, "reminder", capitals and signs. */
export const titleKey = (title: string): string =>
  title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['‘’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(ofTheDate, " ")
    .replace(/ +/g, " ")
    .trim();
