import { plainWords, withoutCourtesies } from "./plain-words.ts";

/** What a search is narrowed to; "all" lets go of every filter. */
export type Refinement =
  | "all"
  | { readonly phase: "primary" | "secondary" }
  | { readonly kind: string }
  | { readonly publisher: string };

/** The names that the last search can be narrowed by, the commonest first. */
interface Names {
  readonly kinds: readonly string[];
  readonly publishers: readonly string[];
}

/** Ways to say what is left to keep; the first group is it. */
const forms = [
  /^(?:but )?(?:only|just) (.+)$/,
  /^(?:but )?(.+) (?:only|instead)$/,
  /^(?:but )?((?:from|by|for) .+)$/,
  /^(?:and |but )?((?:what|how) about .+)$/,
  /^(.+ ones)$/,
];
const before = /^(?:(?:what|how) about|from|by|for|in|the|a|an|only|just|show|those|ones) (?=.)/;
const after = / (?:ones|one|only|please|resources|resource|schools|school|phase)$/;
const everything = new Set(["all", "all of them", "everything", "show all", "show everything", "all phases"]);
const phases: Readonly<Record<string, "primary" | "secondary">> = {
  primary: "primary",
  primaries: "primary",
  secondary: "secondary",
  secondaries: "secondary",
};

/** What a text may narrow the last search to, as far as the text alone tells: by a name, it narrows only where something has that name. */
export function refinementSaid(
  text: string,
): Extract<Refinement, "all" | { phase: unknown }> | { readonly name: string } | undefined {
  const plain = plainWords(text);
  // "Just" and "all" are courtesies elsewhere; here they say something.
  const said = [plain, withoutCourtesies(plain)];
  if (said.some((each) => everything.has(each))) return "all";
  const left = said.flatMap((each) => forms.map((form) => form.exec(each)?.[1])).find(Boolean);
  const name = bare(left ?? (phases[bare(plain)] ? plain : ""));
  if (name === "") return undefined;
  const phase = phases[name];
  return phase ? { phase } : { name };
}

/** What a text narrows the last search to: "secondary only", "only templates", "from the DfE". Undefined where it asks anything else. */
export function refinement(text: string, { kinds, publishers }: Names): Refinement | undefined {
  const said = refinementSaid(text);
  if (said === undefined || said === "all" || !("name" in said)) return said;
  const { name } = said;
  const kind = kinds.find((each) => isCalled(each, name)) ?? kinds.find((each) => hasWord(each, name));
  if (kind !== undefined) return { kind };
  const publisher = publishers.find((each) => isFrom(each, name));
  return publisher === undefined ? undefined : { publisher };
}

function bare(words: string): string {
  const shorter = words.replace(before, "").replace(after, "");
  return shorter === words ? words : bare(shorter);
}

const singular = (word: string) => word.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
const singulars = (words: string) => plainWords(words).split(" ").map(singular).join(" ");
const isCalled = (kind: string, name: string) => singulars(kind) === singulars(name);
const hasWord = (kind: string, name: string) => singulars(kind).split(" ").includes(singulars(name));

/** By its name, the beginning of it, or its initials, whichever of the two is short. */
function isFrom(publisher: string, name: string): boolean {
  const plain = plainWords(publisher);
  return (
    plain === name || plain.startsWith(`${name} `) || initials(plain) === name || initials(name) === plain
  );
}
const initials = (plain: string) =>
  plain.includes(" ")
    ? plain
        .split(" ")
        .map(([first]) => first)
        .join("")
    : "";
