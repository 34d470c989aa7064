import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { schoolThesaurus } from "../../../domain/resources/search/thesaurus/school-thesaurus.ts";
import { type Helper, whoCanHelp } from "../../../domain/resources/who-can-help/who-can-help.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";

/** So many resources that fit the words tell who contributes; beyond them they hardly fit. */
const telling = 100;
/** Of what is asked, a resource must meet as much to be on it. */
const leastCoverage = 0.5;

/**
 * Who can help with something, of those who agreed to be listed, the likeliest first. `isPrivate` is false where others read the
 * answer: then only what everybody may see tells who contributed (invariant 7).
 */
export async function findHelpers(
  ports: ReaderPorts & Pick<Ports, "resources" | "listedHelpers">,
  { actor, words, isPrivate }: { actor: Actor; words: string; isPrivate: boolean },
): Promise<readonly Helper[]> {
  const listed = await ports.listedHelpers.list();
  if (words.trim() === "" || listed.length === 0) return [];
  const reader = await resourceReader(ports, actor);
  const { found } = await ports.resources.search({
    words,
    reader: isPrivate ? reader : "everybody",
    limit: telling,
  });
  const { directory, today } = reader;
  return whoCanHelp({
    ...{ words, listed, directory, today, asker: actor.person, thesaurus: schoolThesaurus },
    networks: await ports.networks.list(),
    resources: found.filter(({ coverage }) => coverage >= leastCoverage).map(({ resource }) => resource),
  });
}
