import type { Role } from "../../domain/directory/role.ts";
import { roleWords } from "../directory/roles.ts";
import { listed, sentenceCase } from "../lists.ts";

/** "the SENDCO network", whether or not its own name says that it is one. */
export const networkInWords = ({ name }: { readonly name: string }): string =>
  /\bnetwork$/i.test(name) ? `the ${name}` : `the ${name} network`;

/** As many schools as are named of somebody; a clerk serves ten. */
const schoolsNamed = 2;

/** "Dev Ellis, SENDCO and DSL at Ubley Primary". */
export function askerInWords({
  name,
  posts,
}: {
  readonly name: string;
  readonly posts: readonly { readonly role: Role; readonly school: string }[];
}): string {
  const bySchool = new Map<string, string[]>();
  for (const { role, school } of posts)
    bySchool.set(school, [...(bySchool.get(school) ?? []), roleWords[role].one]);
  const held = [...bySchool]
    .slice(0, schoolsNamed)
    .map(([school, roles]) => `${listed(roles)}${school === "" ? "" : ` at ${school}`}`);
  const others = bySchool.size > schoolsNamed ? ["more"] : [];
  return held.length === 0 ? name : `${name}, ${listed([...held, ...others])}`;
}

/** Who asks, in one sentence's beginning: "Dev Ellis, SENDCO at Ubley Primary, and 2 others ask". */
export function askersInWords(
  askers: readonly Parameters<typeof askerInWords>[0][],
  /** Of everybody who asked, whether or not they are still there. */
  count: number,
): string {
  const [first] = askers;
  if (!first) return count > 1 ? `${count} colleagues ask` : "A colleague asks";
  const others = Math.max(count, askers.length) - 1;
  const who = askerInWords(first);
  if (others === 0) return `${who}, asks`;
  return `${who}, and ${others === 1 ? "one other" : `${others} others`} ask`;
}

/** Who reads what somebody asks, said before they send it. */
export const whoSeesRequest = (network: { readonly name: string }): string =>
  `${sentenceCase(networkInWords(network))} will see your name, your post and what you ask.`;

/** What happens next, said once it is sent. */
export const whatHappensNext = "You will hear in Teams when somebody answers.";

/** The posts of somebody who asked: "SENDCO at Ubley Primary"; nothing for who holds none. */
export const postsOfAsker = (posts: Parameters<typeof askerInWords>[0]["posts"]): string =>
  askerInWords({ name: "", posts }).replace(/^, /, "");

/** How a request ended, without what it was answered with. */
export function requestEnded(end: {
  readonly status: "answered" | "withdrawn" | "closed";
  readonly by: string | undefined;
  readonly because?: string;
}): string {
  const who = end.by ?? "A colleague";
  if (end.status === "answered") return `${who} answered`;
  if (end.status === "withdrawn") return "Withdrawn";
  return `${who} closed this: ${end.because ?? ""}`;
}
