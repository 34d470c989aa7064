import { z } from "zod";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import type { ResourceRequests } from "../../../domain/resources/requests/ports.ts";
import type {
  RequestId,
  RequestStanding,
  ResourceRequest,
} from "../../../domain/resources/requests/resource-request.ts";
import { isUntold, type RequestTidings } from "../../../domain/resources/requests/tidings.ts";
import type { ResourceId } from "../../../domain/resources/resource.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { requestsList } from "../../schema/resources.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, instantColumn, jsonColumn } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const person = branded<PersonId>();
const askersSchema = z.array(
  z
    .object({ owner: person, at: instantColumn, note: z.string().optional() })
    .transform(({ owner, at, note }) => ({ person: owner, at, ...(note === undefined ? {} : { note }) })),
);
const standingSchema: z.ZodType<RequestStanding> = z.discriminatedUnion("status", [
  z.object({ status: z.literal("open") }),
  z.object({
    status: z.literal("answered"),
    ...{ resource: branded<ResourceId>(), by: person, at: instantColumn },
  }),
  z.object({ status: z.literal("withdrawn"), at: instantColumn }),
  z.object({ status: z.literal("closed"), by: person, at: instantColumn, because: z.string() }),
]);
const tidingsSchema = z
  .object({
    announced: z
      .discriminatedUnion("to", [
        z.object({ to: z.literal("channel"), post: z.string(), channel: z.string() }),
        z.object({ to: z.literal("leads") }),
      ])
      .optional(),
    shown: z.string().optional(),
    told: z.array(person).default([]),
    sending: z.object({ token: z.string(), until: instantColumn }).optional(),
  })
  .transform(
    ({ announced, shown, told, sending }): RequestTidings => ({
      told,
      ...(announced ? { announced } : {}),
      ...(shown === undefined ? {} : { shown }),
      ...(sending ? { sending } : {}),
    }),
  );

export const requestSchema = z
  .object({
    Key: branded<RequestId>(),
    Title: z.string().min(1),
    Network: branded<NetworkId>(),
    Askers: jsonColumn(askersSchema),
    Standing: jsonColumn(standingSchema),
    Tidings: jsonColumn(tidingsSchema),
  })
  .transform(
    (row): ResourceRequest => ({
      id: row.Key,
      network: row.Network,
      words: row.Title,
      askers: row.Askers ?? [],
      standing: row.Standing ?? { status: "open" },
      tidings: row.Tidings ?? { told: [] },
    }),
  );

export const fromRequest = ({ network, words, askers, standing, tidings }: ResourceRequest): Fields => ({
  Title: words,
  Network: network,
  Askers: JSON.stringify(askers.map(({ person: owner, ...asked }) => ({ owner, ...asked }))),
  Standing: JSON.stringify(standing),
  Tidings: JSON.stringify(tidings),
});

/** What networks are asked for, a row a request. */
export function resourceRequests(
  parts: { graph: Graph; mirror: SiteMirror },
  report: ReportUnreadable,
): ResourceRequests {
  const rows = versionedRows(parts, requestsList.name, requestSchema, report);
  let untold: { readonly revision: number; readonly requests: readonly ResourceRequest[] } | undefined;
  const where = (isWanted: (request: ResourceRequest) => boolean) =>
    rows
      .all()
      .map(({ value }) => value)
      .filter(isWanted)
      .sort((a, b) => askedAt(b) - askedAt(a));
  return {
    find: async (id) => rows.find(id),
    listFor: async (network) => where((request) => request.network === network),
    listOf: async (asker) => where(({ askers }) => askers.some((each) => each.person === asker)),
    async listUntold() {
      if (untold?.revision !== rows.revision) untold = { revision: rows.revision, requests: where(isUntold) };
      return untold.requests;
    },
    create: async (request) => rows.confirmed(await rows.table.create(request.id, fromRequest(request))),
    async save(request, version) {
      const outcome = await rows.table.save(request.id, version, fromRequest(request));
      return "saved" in outcome ? ok(rows.confirmed(outcome.saved)) : refuse("resource-request.changed");
    },
  };
}

const askedAt = ({ askers }: ResourceRequest): number => askers[0]?.at.getTime() ?? 0;
