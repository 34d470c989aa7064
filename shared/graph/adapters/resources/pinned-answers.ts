import { z } from "zod";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import type { PinId, PinnedAnswer } from "../../../domain/resources/pins/pinned-answer.ts";
import type { PinnedAnswers } from "../../../domain/resources/pins/ports.ts";
import type { ResourceId } from "../../../domain/resources/resource.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { pinnedAnswersList } from "../../schema/resources.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, instantColumn, optionalText } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const pinSchema = z
  .object({
    Key: branded<PinId>(),
    Title: z.string().min(1),
    Resource: branded<ResourceId>(),
    Network: optionalText,
    PinnedBy: branded<PersonId>(),
    PinnedAt: instantColumn,
  })
  .transform(
    (row): PinnedAnswer => ({
      id: row.Key,
      words: row.Title,
      resource: row.Resource,
      ...(row.Network ? { network: row.Network as NetworkId } : {}),
      by: row.PinnedBy,
      at: row.PinnedAt,
    }),
  );

export const fromPinnedAnswer = ({ words, resource, network, by, at }: PinnedAnswer): Fields => ({
  Title: words,
  Resource: resource,
  Network: network ?? null,
  PinnedBy: by,
  PinnedAt: at.toISOString(),
});

/** What curators pinned, a row a pin. */
export function pinnedAnswers(
  parts: { graph: Graph; mirror: SiteMirror },
  report: ReportUnreadable,
): PinnedAnswers {
  const rows = versionedRows(parts, pinnedAnswersList.name, pinSchema, report);
  let listed: { readonly revision: number; readonly pins: readonly PinnedAnswer[] } | undefined;
  return {
    async list() {
      if (listed?.revision !== rows.revision)
        listed = { revision: rows.revision, pins: rows.all().map(({ value }) => value) };
      return listed.pins;
    },
    find: async (id) => rows.find(id),
    create: async (pin) => rows.confirmed(await rows.table.create(pin.id, fromPinnedAnswer(pin))).value,
    async remove(id, version) {
      // A pin is never changed, so that there is no race to lose.
      await rows.table.remove(id, version);
    },
  };
}
