/** American spellings and old ones, as British schools write them. */
const spellings: ReadonlyMap<string, string> = new Map([
  ["behavior", "behaviour"],
  ["behaviors", "behaviours"],
  ["behavioral", "behavioural"],
  ["color", "colour"],
  ["colors", "colours"],
  ["favorite", "favourite"],
  ["honor", "honour"],
  ["neighbor", "neighbour"],
  ["center", "centre"],
  ["centers", "centres"],
  ["theater", "theatre"],
  ["program", "programme"],
  ["programs", "programmes"],
  ["practise", "practice"],
  ["practising", "practicing"],
  ["license", "licence"],
  ["enquiry", "inquiry"],
  ["enquiries", "inquiries"],
  ["judgment", "judgement"],
  ["enrollment", "enrolment"],
  ["pediatric", "paediatric"],
  ["math", "maths"],
  ["mathematics", "maths"],
  ["mathematical", "maths"],
  ["mum", "mother"],
  ["mums", "mother"],
  ["mom", "mother"],
  ["dad", "father"],
  ["dads", "father"],
]);

const hasVowel = /[aeiouy]/;

/**
 * The part of a word that its plural and its other tenses share, in small letters: "policies" and "policy", "writing"
 * and "write". Light on purpose: "teacher" and "teach" stay apart; see {@link rootOf} for words of one family.
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size > mostStems) stems.clear();
  const made = madeStem(word);
  stems.set(word, made);
  return made;
}

/** The same words come again and again; making their stems took a fifth of a search. */
const stems = new Map<string, string>();
const mostStems = 50_000;

function madeStem(word: string): string {
  if (/\d/.test(word)) return word;
  const spelt = spellings.get(word) ?? word;
  const british = spelt.replace(/iz(e|es|ed|er|ers|ing|ation|ations)$/, (_whole, end: string) => `is${end}`);
  return withoutTense(withoutPlural(british));
}

function withoutPlural(word: string): string {
  if (word.length < 3 || !word.endsWith("s") || /(ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutTense(word: string): string {
  const ended = /^(.+?)(ing|ed)$/.exec(word);
  const body = ended?.[1];
  if (body && body.length >= 3 && hasVowel.test(body) && !/[aeiou]e$/.test(word.slice(0, -1)))
    return withoutLastE(/([bdfgmnprt])\1$/.test(body) ? body.slice(0, -1) : body);
  return withoutLastE(word);
}

const withoutLastE = (word: string) => (word.length > 3 && word.endsWith("e") ? word.slice(0, -1) : word);

/** Endings that make one word of another, the longest first. */
const endings = [
  "ational",
  "isation",
  "ousness",
  "iveness",
  "fulness",
  "ability",
  "ibility",
  "ation",
  "ition",
  "ement",
  "ance",
  "ence",
  "ment",
  "ness",
  "sion",
  "tion",
  "able",
  "ible",
  "ator",
  "ical",
  "ity",
  "ive",
  "ous",
  "ful",
  "ion",
  "ist",
  "ant",
  "ent",
  "al",
  "ic",
  "er",
  "or",
  "ly",
  "y",
];

/** The least that may be left of a word without its ending: in four letters, unlike words begin to look alike. */
const shortestRoot = 5;

/** What the words of one family share: "exclud" of "exclude" and "exclusion", "govern" of "governor" and "governance". */
export function rootOf(term: string): string {
  for (const ending of endings) {
    if (!term.endsWith(ending)) continue;
    const root = term.slice(0, -ending.length);
    if (root.length >= shortestRoot) return ending === "sion" ? `${root}d` : root;
  }
  return term;
}
