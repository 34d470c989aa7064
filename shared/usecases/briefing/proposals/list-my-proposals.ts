import type { EditionId } from "../../../domain/briefing/ids.ts";
import { type Proposal, proposalDeadline } from "../../../domain/briefing/proposals/proposal.ts";
import { briefingTuesdays } from "../../../domain/briefing/tuesdays.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { mayPropose } from "./write-proposal.ts";

/** How many Tuesdays ahead one can propose for: half a term. */
const tuesdaysAhead = 6;

/** A school year of what one proposed. */
const mostShown = 100;

export interface MyProposals {
  readonly tuesdays: readonly { readonly edition: EditionId; readonly closesAt: Date }[];
  readonly proposals: readonly Versioned<Proposal>[];
}

/** What somebody proposed, the last first, and the Tuesdays for which they still can. */
export async function listMyProposals(
  ports: Pick<Ports, "proposals" | "directory" | "networks" | "clock">,
  { actor }: { actor: Actor },
): Promise<Result<MyProposals, "access.refused">> {
  if (!(await mayPropose(ports, actor))) return refuse("access.refused");
  const now = ports.clock.now();
  const { schools } = await ports.directory.current();
  const tuesdays = briefingTuesdays(
    londonDate(now),
    tuesdaysAhead + 1,
    schools,
    await ports.directory.closures(),
  )
    .map((edition) => ({ edition, closesAt: proposalDeadline(edition) }))
    .filter(({ closesAt }) => now < closesAt)
    .slice(0, tuesdaysAhead);
  const own = await ports.proposals.listOf(actor.person);
  return ok({ tuesdays, proposals: own.slice(0, mostShown) });
}
