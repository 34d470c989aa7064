import type { School } from "../school.ts";
import { nearest } from "./nearest.ts";
import type { Wanted } from "./plan.ts";

export type SchoolFinder = (read: { urn: string; name: string }) => School | Wanted;

const mostNamed = 3;
/** Words that many schools have, and by which alone none is meant. */
const common = new Set([
  "school",
  "primary",
  "secondary",
  "infant",
  "infants",
  "junior",
  "academy",
  "the",
  "of",
  "and",
  "ce",
  "rc",
  "catholic",
  "community",
  "college",
  "st",
]);

/** Finds schools by URN, or by name as people write it: "St. Peter's C of E Primary", "Flax Bourton". A name that fits two is not guessed at. */
export function schoolFinder(schools: readonly School[]): SchoolFinder {
  const byUrn = new Map(schools.map((school) => [school.urn as string, school]));
  const known = schools.map((school) => ({ school, words: wordsOf(school.name) }));
  const remembered = new Map<string, School | Wanted>();

  function byName(name: string): School | Wanted {
    const words = wordsOf(name);
    const same = known.filter((each) => each.words.join(" ") === words.join(" "));
    const fits =
      same.length > 0 || words.every((word) => common.has(word))
        ? same
        : known.filter((each) => words.every((word) => each.words.includes(word)));
    const [only] = fits;
    if (only && fits.length === 1) return only.school;
    if (fits.length > 1) return { code: "one-school", fits: fits.slice(0, mostNamed).map(nameAndUrn) };
    const names = schools.map((school) => school.name);
    return { code: "school", nearest: nearest(name, names, mostNamed) };
  }

  return ({ urn, name }) => {
    const number = urn || (/^\d{6}$/.test(name) ? name : "");
    if (number !== "") return byUrn.get(number) ?? { code: "school", nearest: [] };
    if (name === "") return { code: "school", nearest: [] };
    const found = remembered.get(name) ?? byName(name);
    remembered.set(name, found);
    return found;
  };
}

const nameAndUrn = ({ school }: { school: School }) => `${school.name} (${school.urn})`;

/** "Church of England", "C of E" and "CofE" are one word, "Saint" and "St." another. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['’.]/g, "")
    .replace(/\bchurch of england\b|\bc ?of ?e\b|\bcofe\b|\bc ?\/ ?e\b/g, "ce")
    .replace(/\broman catholic\b/g, "rc")
    .replace(/\bsaint\b/g, "st")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .filter(Boolean);
