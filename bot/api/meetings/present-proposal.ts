import type { Proposals } from "../../../shared/contract/meetings/assessment.schema.ts";
import { schoolsConcerned } from "../../../shared/domain/meetings/clashes/closed-schools.ts";
import { coverOf } from "../../../shared/domain/meetings/cover/cover.ts";
import { dayOf, type Timetable } from "../../../shared/domain/meetings/timetable.ts";
import { slotReasons } from "../../../shared/sentences/meetings/scheduling.ts";
import type { Proposal } from "../../../shared/usecases/meetings/scheduling/propose-times.ts";

/** A proposed time with its reasons, as tab and chat show it. */
export function presentProposal(
  { time, consequences }: Proposal,
  timetable: Timetable,
): Proposals["proposals"][number] {
  const schools = schoolsConcerned(time.invitees, timetable.directory, dayOf(time)).length;
  const clashing = consequences.clashes.flatMap(({ people }) => people.map(({ person }) => person));
  return {
    startsAt: time.startsAt.toISOString(),
    endsAt: time.endsAt.toISOString(),
    cost: time.cost / 100,
    clashes: new Set(clashing).size,
    coverPounds: coverOf(consequences.releases).pence / 100,
    reasons: slotReasons(consequences, time, { settings: timetable.settings, schools }),
  };
}
