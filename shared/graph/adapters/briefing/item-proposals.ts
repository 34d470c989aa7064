import { z } from "zod";
import type { Proposals } from "../../../domain/briefing/proposals/ports.ts";
import {
  isUntold,
  type Proposal,
  type ProposalId,
  type ProposalStanding,
  proposalStatuses,
} from "../../../domain/briefing/proposals/proposal.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { briefingProposalsList } from "../../schema/briefing.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, emptyText, instantColumn, optionalInstant, optionalText } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";
import { fromItemContent, itemColumns, toItemContent } from "./item-columns.ts";

const rowSchema = z
  .object({
    Key: branded<ProposalId>(),
    ...itemColumns,
    Proposer: branded<PersonId>(),
    ProposedAt: instantColumn,
    Status: z.enum(proposalStatuses),
    DecidedBy: optionalText,
    DecidedAt: optionalInstant,
    Because: emptyText,
    Untold: z.boolean().nullish(),
  })
  .transform((row, context): Proposal => {
    const { edition, ...content } = toItemContent(row);
    const standing = toStanding(row);
    if (!standing) {
      context.addIssue("A decision has nobody who made it.");
      return z.NEVER;
    }
    return {
      ...{ id: row.Key, edition, content, standing },
      ...{ proposer: row.Proposer, proposedAt: row.ProposedAt },
    };
  });

function toStanding(row: {
  Status: ProposalStanding["status"];
  DecidedBy?: string | undefined;
  DecidedAt?: Date | undefined;
  Because: string;
  Untold?: boolean | null | undefined;
}): ProposalStanding | undefined {
  const { Status: status, DecidedAt: at, Because: because } = row;
  const by = row.DecidedBy as PersonId | undefined;
  if (status === "waiting" || status === "withdrawn") return { status };
  if (!by || !at) return undefined;
  const made = { by, at, ...(row.Untold ? { untold: true as const } : {}) };
  return status === "accepted" ? { status, ...made } : { status, ...made, because };
}

function fromProposal({ edition, content, proposer, proposedAt, standing }: Proposal): Fields {
  const decision = "by" in standing ? standing : undefined;
  return {
    ...fromItemContent(content, edition),
    Proposer: proposer,
    ProposedAt: proposedAt.toISOString(),
    Status: standing.status,
    DecidedBy: decision?.by ?? null,
    DecidedAt: decision?.at.toISOString() ?? null,
    Because: decision && "because" in decision ? decision.because : null,
    Untold: decision?.untold ?? null,
  };
}

export function itemProposals(
  parts: { graph: Graph; mirror: SiteMirror },
  report: ReportUnreadable,
): Proposals {
  const rows = versionedRows(parts, briefingProposalsList.name, rowSchema, report);
  const sorted = (which: (proposal: Proposal) => boolean): Versioned<Proposal>[] =>
    rows
      .all()
      .filter(({ value }) => which(value))
      .sort((a, b) => a.value.proposedAt.getTime() - b.value.proposedAt.getTime());
  return {
    find: async (id) => rows.find(id),
    listFor: async (edition) => sorted((proposal) => proposal.edition === edition),
    listOf: async (proposer) => sorted((proposal) => proposal.proposer === proposer).reverse(),
    listUntold: async () => rows.all().filter(({ value }) => isUntold(value)),
    create: async (proposal) => rows.confirmed(await rows.table.create(proposal.id, fromProposal(proposal))),
    async save(proposal, version) {
      const outcome = await rows.table.save(proposal.id, version, fromProposal(proposal));
      if ("saved" in outcome) return ok(rows.confirmed(outcome.saved));
      return refuse(outcome.lost ? "proposal.changed" : "proposal.not-found");
    },
  };
}
