import MiniSearch from "minisearch";
import type { Colleague } from "../../shared/domain/briefing/handover/colleagues.ts";
import type { ToDo } from "../../shared/domain/briefing/to-do.ts";
import { roleWords } from "../../shared/sentences/directory/roles.ts";
import { plainWords } from "./matching/plain-words.ts";

/** Words that tell no item and nobody from another. */
const empty = new Set(
  "the a an my our your this that about of on for from in item thing task one briefing".split(" "),
);

/** Letters that may be wrong in what was typed. */
const slips = (word: string): number => (word.length < 4 ? 0 : word.length < 5 ? 1 : 2);

export interface Found<Each> {
  readonly found: readonly Each[];
  /** Whether it was spelt as it is written; what is only near is asked about. */
  readonly isSpelt: boolean;
}

/** Those of somebody's things to do that a text names; all of them for "it". What is spelt right outweighs what is only near. */
export const toDosNamed = (words: string, toDos: readonly ToDo[]): Found<ToDo> =>
  /^(?:it|this|that|this one)$/.test(words)
    ? { found: toDos, isSpelt: true }
    : named(words, toDos, ({ item }) => `${item.title} ${item.action?.text ?? ""}`);

/** The colleagues whom a text names, by name or by post: "Sarah Khan", "our SENDCO". */
export const colleaguesNamed = (words: string, colleagues: readonly Colleague[]): Found<Colleague> =>
  named(words, colleagues, ({ person, posts }) =>
    [person.name, ...posts.map(({ role }) => roleWords[role].one)].join(" "),
  );

function named<Each>(words: string, each: readonly Each[], textOf: (one: Each) => string): Found<Each> {
  const sought = lettersOnly(words)
    .split(" ")
    .filter((word) => word !== "" && !empty.has(word));
  if (sought.length === 0) return { found: [], isSpelt: true };
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ["text"],
    tokenize: (text) => text.split(" "),
  });
  index.addAll(each.map((one, id) => ({ id, text: lettersOnly(textOf(one)) })));
  const find = (how: object) =>
    index
      .search(sought.join(" "), { combineWith: "AND", ...how })
      .flatMap(({ id }) => each[Number(id)] ?? []);
  const right = find({});
  if (right.length > 0) return { found: right, isSpelt: true };
  return { found: find({ fuzzy: slips, prefix: (word: string) => word.length > 2 }), isSpelt: false };
}

/** "Esmé" is found as "Esme". */
const lettersOnly = (text: string): string => plainWords(text.normalize("NFD").replace(/\p{M}/gu, ""));
