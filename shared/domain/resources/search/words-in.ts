import { namedYears } from "./school-years.ts";
import { stem } from "./stem.ts";

/** One word of a text, as it is searched for. */
export interface Word {
  /** In small letters, without accents and apostrophes. */
  readonly word: string;
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** A year group or key stage; "implied" where it follows from the one written. */
  readonly years?: "named" | "implied";
}

/** "won't", "can't" and "doesn't" all say "not". */
const negations = new Set(
  "cant cannot wont dont doesnt didnt isnt arent wasnt wouldnt couldnt shouldnt hasnt havent not".split(" "),
);

/** Words in order, with year groups and key stages as one word each. */
export function wordsIn(text: string): Word[] {
  const years = namedYears(text);
  const words: Word[] = [];
  let next = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*(?:&[\p{L}\p{N}]+)*/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < years.length && (years[next]?.end ?? 0) <= start) next++;
    const named = years[next];
    if (named && start >= named.start) {
      if (start === named.start) {
        for (const term of named.terms)
          words.push({ word: term, term, start, end: named.end, years: "named" });
        for (const term of named.implied)
          words.push({ word: term, term, start, end: named.end, years: "implied" });
      }
      continue;
    }
    const word = plain(match[0]);
    if (word === "") continue;
    words.push({ word, term: negations.has(word) ? "not" : stem(word), start, end });
  }
  return words;
}

/** Small letters, no accents; "children's" is "children", "D&T" is "dt". */
function plain(written: string): string {
  const small = written.toLowerCase();
  if (/^[a-z0-9]+$/.test(small)) return small;
  return written
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s$/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
