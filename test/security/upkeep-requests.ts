import type { LinkCheck } from "../../shared/domain/resources/links/link-check.ts";
import type { Resource, ResourceId } from "../../shared/domain/resources/resource.ts";
import type { Call } from "./caller.ts";
import type { Asked } from "./rights-requests.ts";

/** As many links as the table asks for: each is looked at once a minute. */
const each = 10;
const ids = (of: string) => Array.from({ length: each }, (_, n) => `link-of-${of}-${n}` as ResourceId);

const address = (id: ResourceId) => `https://${id}.school.example/`;

/** Links of a network, each dead. */
export const deadLinksOf = (network: string): { resources: Resource[]; linkChecks: LinkCheck[] } => ({
  resources: ids(network).map((id) => ({
    ...{ id, title: `Title of ${id}`, address: address(id), networks: [network] },
    ...{ publisher: "", kind: "guidance", phase: "all", description: "" },
  })),
  linkChecks: ids(network).map((id) => ({
    ...{ resource: id, address: address(id), finding: { seen: "gone" } as const },
    checkedAt: new Date("2026-11-20T03:15:00Z"),
  })),
});

const next = (of: string) => {
  const left = ids(of);
  return async (): Promise<Asked> => [`POST /api/resources/upkeep/links/${left.shift() ?? ""}/check`];
};

/** For each line of the table of rights about upkeep, a request that nothing but the asker's rights would refuse. */
export const upkeepRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/resources/upkeep/reviews": async () => ["GET /api/resources/upkeep/reviews"],
  "GET /api/resources/upkeep/duplicates": async () => ["GET /api/resources/upkeep/duplicates"],
  "GET /api/resources/upkeep/unread": async () => ["GET /api/resources/upkeep/unread"],
  "GET /api/resources/upkeep/links": async () => ["GET /api/resources/upkeep/links"],
  "GET /api/resources/upkeep/libraries": async () => ["GET /api/resources/upkeep/libraries"],
  "POST /api/resources/upkeep/links/:resource/check (English)": next("english"),
  "POST /api/resources/upkeep/links/:resource/check (unled)": next("unled"),
};
