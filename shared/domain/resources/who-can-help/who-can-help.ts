import type { Directory } from "../../directory/directory.ts";
import type { Person, PersonId } from "../../directory/person.ts";
import { isHeldOn, type Post } from "../../directory/post.ts";
import type { Role } from "../../directory/role.ts";
import { leadsNetwork, type Network } from "../../networks/network.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { Resource } from "../resource.ts";
import { metBy, soughtTerms } from "../search/sought-terms.ts";
import type { Thesaurus } from "../search/thesaurus.ts";
import { fieldsOfRoles } from "./fields-of-roles.ts";
import type { ListedHelper } from "./listed-helper.ts";

/** What each reason weighs: who leads such work knows it before who holds the post, and both before who added something. */
const weights = { leads: 3, post: 2, added: 1 } as const;
/** Of a network's purpose against its name. */
const purposeShare = 1 / 3;
/** A second resource tells more of somebody than a tenth. */
const addedMost = 2.5;
/** Less than this is one word of several that mean something else. */
const leastMet = 0.4;

/** Why somebody is named. */
export interface HelperReasons {
  readonly leads: readonly Pick<Network, "id" | "name">[];
  readonly roles: readonly Role[];
  /** How many resources that fit the words they added. */
  readonly added: number;
}

export interface Helper {
  readonly person: Person;
  /** Held today. */
  readonly posts: readonly Post[];
  readonly reasons: HelperReasons;
}

export interface HelpWanted {
  readonly words: string;
  /** Is not sent to themselves. */
  readonly asker: PersonId;
  readonly listed: readonly ListedHelper[];
  readonly directory: Directory;
  readonly networks: readonly Network[];
  /** Those that fit the words and that the asker may see (invariant 7). */
  readonly resources: readonly Pick<Resource, "contributor">[];
  readonly thesaurus: Thesaurus;
  readonly today: CivilDate;
}

/**
 * Those who agreed to be listed and whose networks, posts or contributions meet the words, the likeliest first. Who has left, and
 * who holds no post and leads nothing any more, is not named.
 */
export function whoCanHelp(wanted: HelpWanted): Helper[] {
  const { directory, networks, today, asker } = wanted;
  const sought = soughtTerms(wanted.words, wanted.thesaurus);
  const met = (text: string) => surely(metBy(sought, text));
  const roles = metOnes(Object.entries(fieldsOfRoles) as [Role, string][], ([, field]) => met(field));
  const ofRole = new Map(roles.map(({ one: [role], met: much }) => [role, much]));
  const led = metOnes(networks, ({ name, purpose }) => Math.max(met(name), purposeShare * met(purpose)));
  const added = new Map<PersonId, number>();
  for (const { contributor } of wanted.resources)
    if (contributor) added.set(contributor, (added.get(contributor) ?? 0) + 1);
  const found = wanted.listed.flatMap(({ person: id }) => {
    const person = directory.person(id);
    if (!person || id === asker) return [];
    const posts = directory.postsOf(id).filter((post) => isHeldOn(post, today));
    if (posts.length === 0 && !networks.some((network) => leadsNetwork(id, network))) return [];
    const own = led.filter(({ one }) => leadsNetwork(id, one));
    const held = [...new Set(posts.map(({ role }) => role))].filter((role) => ofRole.has(role));
    const count = added.get(id) ?? 0;
    const score =
      weights.leads * Math.max(0, ...own.map((each) => each.met)) +
      weights.post * Math.max(0, ...held.map((role) => ofRole.get(role) ?? 0)) +
      weights.added * Math.min(addedMost, Math.log2(1 + count));
    if (score === 0) return [];
    const leads = own.map(({ one }) => ({ id: one.id, name: one.name }));
    return [{ score, helper: { person, posts, reasons: { leads, roles: held, added: count } } }];
  });
  return found
    .sort((a, b) => b.score - a.score || a.helper.person.name.localeCompare(b.helper.person.name, "en-GB"))
    .map(({ helper }) => helper);
}

const surely = (met: number): number => (met >= leastMet ? met : 0);

const metOnes = <One>(ones: readonly One[], metOf: (one: One) => number) =>
  ones.map((one) => ({ one, met: metOf(one) })).filter(({ met }) => met > 0);
