import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { Network } from "../../shared/domain/networks/network.ts";
import type { Resource, ResourceId } from "../../shared/domain/resources/resource.ts";

const packs = [
  {
    id: "pack-new-sendco",
    network: "sendco",
    title: "New SENDCO starter pack",
    description:
      "For your first half term in post. Begin at the top: the law, then the children you have, then the people who help.",
    entries: [
      ...["send-code", "eef-send", "teacher-handbook-send", "ipsea-needs", "essex-annual-review"],
      ...["eef-ta", "ns-local-offer", "npq"],
    ],
  },
  {
    id: "pack-new-dsl",
    network: "dsl-primary",
    title: "New DSL starter pack",
    description: "What to read before your first week as designated safeguarding lead.",
    entries: ["kcsie", "working-together-safeguard", "info-sharing", "filtering-monitoring"],
  },
] as const;

/** Packs that leads have made of the trust's resources. */
export const seedPacks = (networks: readonly Network[], resources: readonly Resource[]): Resource[] =>
  packs.map(({ id, network, title, description, entries }) => {
    const lead: PersonId | undefined = networks.find((each) => each.id === network)?.leads[0];
    return {
      ...{ id: id as ResourceId, title, description, address: "", kind: "pack", phase: "all", publisher: "" },
      networks: [network],
      ...(lead ? { contributor: lead } : {}),
      entries: entries.map((entry) => {
        const found = resources.find((each) => each.id === entry);
        if (!found) throw new Error(`No such resource for the pack "${title}": ${entry}`);
        return found.id;
      }),
    };
  });
