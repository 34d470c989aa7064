const numbers: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen"
    .split(" ")
    .map((word, before) => [word, before + 1]),
);
const numeral = `(\\d{1,2}|${[...numbers.keys()].join("|")})`;
const to = "(?:\\s*(?:-|–|to|and|&|/|,)\\s*)";
const years = new RegExp(
  `\\b(?:years?|yrs?|y)\\s*(?:groups?\\s*)?${numeral}(?:${to}(?:years?|yrs?|y)?\\s*${numeral}(?!\\s*(?:weeks?|days?|months?)))?\\b`,
  "gi",
);
const stages = new RegExp(
  `\\b(?:key\\s*-?\\s*stages?|ks)\\s*${numeral}(?:${to}(?:key\\s*stages?|ks)?\\s*${numeral})?\\b`,
  "gi",
);

/** Most texts name none, and this tells so sooner than reading them does. */
const mayName = /\b(?:y|yr|year|ks|key)/i;

/** The key stage of a year group of the English national curriculum. */
const stageOf = (year: number) => (year <= 2 ? 1 : year <= 6 ? 2 : year <= 9 ? 3 : year <= 11 ? 4 : 5);

/** A year group or key stage that a text names, with where it stands. */
export interface NamedYears {
  readonly start: number;
  readonly end: number;
  /** "year4", "ks2", as the index knows them. */
  readonly terms: readonly string[];
  /** What follows from them: the key stage of a year. */
  readonly implied: readonly string[];
}

/** Every year group and key stage named in a text, however it is written: "Y4", "yr 4", "years 3 to 6", "KS2", "key stage two". */
export function namedYears(text: string): NamedYears[] {
  const named: NamedYears[] = [];
  if (!mayName.test(text)) return named;
  for (const match of text.matchAll(stages)) {
    const terms = span(match, 1, 5).map((stage) => `ks${stage}`);
    if (terms.length > 0) named.push({ ...place(match), terms, implied: [] });
  }
  for (const match of text.matchAll(years)) {
    const span_ = span(match, 1, 13);
    if (span_.length === 0) continue;
    const implied = [...new Set(span_.map((year) => `ks${stageOf(year)}`))];
    named.push({ ...place(match), terms: span_.map((year) => `year${year}`), implied });
  }
  return named.sort((a, b) => a.start - b.start);
}

const place = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });

function span(match: RegExpExecArray, least: number, most: number): number[] {
  const read = (text: string | undefined) =>
    text === undefined ? undefined : (numbers.get(text.toLowerCase()) ?? Number(text));
  const from = read(match[1]);
  if (from === undefined || from < least || from > most) return [];
  const last = read(match[2]);
  const until = last !== undefined && last > from && last <= most ? last : from;
  return Array.from({ length: until - from + 1 }, (_, n) => from + n);
}
