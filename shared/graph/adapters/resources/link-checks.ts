import { z } from "zod";
import type { Failing, LinkCheck } from "../../../domain/resources/links/link-check.ts";
import { type LinkFinding, linkSights } from "../../../domain/resources/links/link-finding.ts";
import type { LinkChecks } from "../../../domain/resources/links/ports.ts";
import type { ResourceId } from "../../../domain/resources/resource.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { linkChecksList } from "../../schema/resources.list.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import { batchedWrites, type KeyedWrite } from "../batched-writes.ts";
import { branded, instantColumn, jsonColumn, optionalInstant, optionalText } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const failingSchema: z.ZodType<Failing> = z.object({
  since: instantColumn,
  last: instantColumn,
  times: z.number().int().min(1),
});

const checkSchema = z
  .object({
    Key: branded<ResourceId>(),
    Address: z.string().min(1),
    Seen: z.enum(linkSights),
    MovedTo: optionalText,
    AskAgainAt: optionalInstant,
    CheckedAt: instantColumn,
    Failing: jsonColumn(failingSchema),
    AskedAt: optionalInstant,
  })
  .transform(
    (row): LinkCheck => ({
      resource: row.Key,
      address: row.Address,
      finding: findingOf(row),
      checkedAt: row.CheckedAt,
      ...(row.Failing ? { failing: row.Failing } : {}),
      ...(row.AskedAt ? { askedAt: row.AskedAt } : {}),
    }),
  );

function findingOf(row: {
  Seen: LinkFinding["seen"];
  MovedTo: string | undefined;
  AskAgainAt: Date | undefined;
}): LinkFinding {
  if (row.Seen === "moved") return { seen: row.Seen, to: row.MovedTo ?? "" };
  if (row.Seen === "busy")
    return row.AskAgainAt ? { seen: row.Seen, askAgainAt: row.AskAgainAt } : { seen: row.Seen };
  return { seen: row.Seen };
}

export const fromLinkCheck = ({
  resource,
  address,
  finding,
  checkedAt,
  failing,
  askedAt,
}: LinkCheck): Fields => ({
  Title: resource,
  Address: address,
  Seen: finding.seen,
  MovedTo: finding.seen === "moved" ? finding.to : null,
  AskAgainAt: (finding.seen === "busy" && finding.askAgainAt?.toISOString()) || null,
  CheckedAt: checkedAt.toISOString(),
  Failing: failing ? JSON.stringify(failing) : null,
  AskedAt: askedAt?.toISOString() ?? null,
});

/** What is known of links, written 20 to a request. */
export function linkChecks(
  parts: { graph: Graph; mirror: SiteMirror; pace: Pace },
  report: ReportUnreadable,
): LinkChecks {
  const rows = versionedRows(parts, linkChecksList.name, checkSchema, report);
  return {
    find: async (resource) => rows.find(resource),
    list: async () => rows.all(),
    async save(checks) {
      const writes = checks.map(
        ({ value, version }): KeyedWrite => ({
          key: value.resource,
          ...(version === undefined ? {} : { etag: version }),
          fields: fromLinkCheck(value),
        }),
      );
      const lost = await batchedWrites({ ...parts, table: rows.table }, writes, unheard);
      return lost.map((key) => key as ResourceId);
    },
    async remove(checks) {
      for (const { value, version } of checks) await rows.table.remove(value.resource, version);
    },
  };
}

/** Links are looked at while nobody watches. */
const unheard = () => {};
