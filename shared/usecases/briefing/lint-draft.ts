import { type Edition, standingItems } from "../../domain/briefing/edition.ts";
import type { BriefingItem } from "../../domain/briefing/item.ts";
import type { JudgedFinding } from "../../domain/briefing/lint/finding.ts";
import type { LinkKnowledge } from "../../domain/briefing/lint/link-rules.ts";
import { lintEdition } from "../../domain/briefing/lint/lint-edition.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { addressKey } from "../../domain/resources/address-key.ts";
import { linkStandingOf } from "../../domain/resources/links/link-finding.ts";
import type { Resource } from "../../domain/resources/resource.ts";
import { canSee, isForEverybody } from "../../domain/resources/resource-rights.ts";
import { londonDate } from "../../domain/time/london.ts";
import { knownMessages } from "./key-messages/known-messages.ts";

export type LintPorts = Pick<
  Ports,
  | "directory"
  | "editions"
  | "items"
  | "keyMessages"
  | "settings"
  | "resources"
  | "networks"
  | "linkSights"
  | "ownAddresses"
  | "headsChannel"
  | "clock"
>;

/** What an editor should look at before this edition goes out, and what of it keeps it from going out. */
export async function lintDraft(
  ports: LintPorts,
  edition: Edition,
  written: readonly BriefingItem[],
): Promise<JudgedFinding[]> {
  const items = standingItems(edition, written);
  const { value: settings } = await ports.settings.current();
  return lintEdition(edition.id, items, {
    directory: await ports.directory.current(),
    closures: await ports.directory.closures(),
    settings: settings.briefing,
    links: await linkKnowledge(ports, items),
    messages: await knownMessages(ports, edition.id),
    leftOffCard: ports.headsChannel.leftOff({ ...edition, frozenItems: items }),
  });
}

async function linkKnowledge(ports: LintPorts, items: readonly BriefingItem[]): Promise<LinkKnowledge> {
  const isDead = (address: string) => {
    const seen = ports.linkSights.find(address);
    return seen !== undefined && ["fails", "gone", "unfit"].includes(linkStandingOf(seen.finding.seen));
  };
  const guarded = await guardedResources(
    ports,
    new Set(items.flatMap(({ links }) => links.map((link) => link.address))),
  );
  if (guarded.size === 0) return { isDead, closedTo: () => 0 };
  const [directory, networks] = [await ports.directory.current(), await ports.networks.list()];
  const today = londonDate(ports.clock.now());
  const isClosedTo = (resource: Resource, person: PersonId) =>
    !canSee({ actor: { person, appRoles: [] }, directory, networks, today }, resource);
  return {
    isDead,
    closedTo(address, readers) {
      const resource = guarded.get(address);
      return resource ? [...readers].filter((person) => isClosedTo(resource, person)).length : 0;
    },
  };
}

/** The resources that these addresses lead to and that not everybody may see, by address. */
async function guardedResources(
  { resources, ownAddresses }: Pick<Ports, "resources" | "ownAddresses">,
  addresses: ReadonlySet<string>,
): Promise<Map<string, Resource>> {
  const found = new Map<string, Resource>();
  if (addresses.size === 0) return found;
  const guarded = (await resources.list()).map(({ value }) => value).filter((each) => !isForEverybody(each));
  if (guarded.length === 0) return found;
  const byAddress = new Map(guarded.map((resource) => [addressKey(resource.address), resource]));
  const byId = new Map(guarded.map((resource) => [resource.id, resource]));
  for (const address of addresses) {
    const own = ownAddresses.resourceOf(address);
    const resource = own ? byId.get(own) : byAddress.get(addressKey(address));
    if (resource) found.set(address, resource);
  }
  return found;
}
