import MiniSearch from "minisearch";
import type { Network } from "../../../shared/domain/networks/network.ts";
import { nearnessTo } from "./nearness.ts";
import { plainWords } from "./plain-words.ts";

/** Stands in a text, and in phrases, where a network was named. No word that people type is near it. */
export const networkMark = "thatnetwork";

export interface NetworkNamed {
  /** The networks that the words may mean: both DSL networks when somebody writes "DSL". */
  readonly networks: readonly Network[];
  /** The plain text with the mark where the network stood. */
  readonly text: string;
}

/** What schools also call the subject of a network. */
const sameSubject: readonly (readonly string[])[] = [
  ["sendco", "senco", "sendcos", "sencos", "send", "sen", "special needs", "inclusion"],
  [
    "dsl",
    "dsls",
    "ddsl",
    "ddsls",
    "safeguarding",
    "child protection",
    "designated safeguarding lead",
    "designated safeguarding leads",
  ],
  ["headteachers", "headteacher", "heads", "head teachers", "principals"],
  ["maths", "math", "mathematics", "numeracy"],
  ["english", "literacy"],
  ["early years", "eyfs", "reception", "foundation stage"],
  ["reading", "phonics"],
  ["writing moderation", "moderation"],
  ["governance clerks", "governance clerk", "clerks", "governance", "governors"],
  ["business managers", "business manager", "sbm", "sbms", "bursars", "finance"],
  ["careers", "careers leaders", "careers leader"],
  ["it", "ict", "computing", "it leads"],
];

/** Short words that mean something else unless a word beside them shows that a network is meant. */
const needsCompany = new Set(["it", "send", "sen", "reading", "head", "reception", "finance"]);
const companions = new Set(
  "network networks meeting meetings group lead leads leader leaders coordinator team".split(" "),
);
const wordsAtMost = 4;
const slips = (text: string) => (text.length < 5 ? 0 : text.length < 8 ? 1 : 2);

/** Finds the network that a text names, whichever way schools say it and with a letter or two wrong. */
export function networkNamer(networks: readonly Network[]): (text: string) => NetworkNamed | undefined {
  const byName = new Map<string, Set<Network>>();
  for (const network of networks)
    for (const name of namesOf(network)) byName.set(name, (byName.get(name) ?? new Set()).add(network));
  const index = new MiniSearch<{ id: string; name: string }>({
    fields: ["name"],
    // A name of several words is one term, so that "early yaers" is near it as a whole.
    tokenize: (text) => [text],
  });
  index.addAll([...byName.keys()].map((name) => ({ id: name, name })));
  const mayBeNear = nearnessTo([...byName.keys()]);

  return (text) => {
    const words = plainWords(text).split(" ");
    // What is spelt right outweighs what is only near: "who leads English" is not about heads.
    for (const nameOf of [exactly, nearly])
      for (let length = Math.min(wordsAtMost, words.length); length > 0; length--)
        for (let start = 0; start + length <= words.length; start++) {
          const name = nameOf(words.slice(start, start + length).join(" "));
          if (name === undefined) continue;
          const [before, after] = [words[start - 1], words[start + length]];
          if (needsCompany.has(name) && !companions.has(after ?? "") && !isAskedFor(before)) continue;
          return taken(words, { start, length }, [...(byName.get(name) ?? [])]);
        }
    return undefined;
  };

  function exactly(words: string): string | undefined {
    return byName.has(words) ? words : undefined;
  }

  function nearly(words: string): string | undefined {
    if (slips(words) === 0 || companions.has(words)) return undefined;
    // Every run of words is looked at, and hardly any is near a name.
    if (!mayBeNear(words, slips(words))) return undefined;
    const swapped = swaps(words).find((each) => byName.has(each));
    const nearest = swapped ?? index.search(words, { fuzzy: slips(words) })[0]?.id;
    return nearest === undefined || needsCompany.has(String(nearest)) ? undefined : String(nearest);
  }
}

/** The text with two neighbouring letters changed over, at each place: one slip of the hand, two of edit distance. */
const swaps = (text: string): string[] =>
  Array.from(
    { length: text.length - 1 },
    (_, place) => text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2),
  );

/** "Who leads reading": the verb shows that a network is meant. */
const isAskedFor = (before: string | undefined) =>
  before === "leads" || before === "runs" || before === "lead";

function taken(
  words: readonly string[],
  { start, length }: { start: number; length: number },
  found: readonly Network[],
): NetworkNamed {
  let [first, end] = [start, start + length];
  let networks = found;
  const isPhase = (word: string | undefined) => word === "primary" || word === "secondary";
  const narrow = (word: string) => {
    const named = networks.filter(({ name }) => plainWords(name).split(" ").includes(word));
    if (named.length > 0) networks = named;
  };
  const [before, after] = [words[first - 1], words[end]];
  if (before && isPhase(before)) {
    narrow(before);
    first--;
  } else if (after && isPhase(after)) {
    narrow(after);
    end++;
  }
  while (/^(network|networks|group|leads|leaders|coordinators|team)$/.test(words[end] ?? "")) end++;
  return { networks, text: [...words.slice(0, first), networkMark, ...words.slice(end)].join(" ") };
}

function namesOf(network: Network): Set<string> {
  const whole = plainWords(network.name);
  const bare = whole
    .replace(/\b(?:primary|secondary|network)\b/g, "")
    .trim()
    .replace(/ +/g, " ");
  const names = new Set([whole, bare].filter((name) => name !== ""));
  for (const subject of sameSubject)
    if (subject.some((name) => name === bare)) for (const name of subject) names.add(name);
  return names;
}
