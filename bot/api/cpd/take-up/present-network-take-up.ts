import type { NetworkTakeUp } from "../../../../shared/contract/cpd/network-take-up.schema.ts";
import type { Share } from "../../../../shared/domain/cpd/take-up/totals.ts";
import {
  meetingTakeUpWords,
  networkTakeUpSummary,
  schoolsOfPhase,
} from "../../../../shared/sentences/cpd/take-up.ts";
import type { NetworkTakeUpRead } from "../../../../shared/usecases/cpd/take-up/read-network-take-up.ts";
import { presentCourseLine, presentPortion } from "./present-take-up.ts";

/** Take-up of a network's meetings and courses, in figures. */
export function presentNetworkTakeUp({ network, year, meetings, courses }: NetworkTakeUpRead): NetworkTakeUp {
  const over = meetings.filter(({ isOver }) => isOver);
  const places = over.reduce<Share>(
    (sum, { takeUp: { attended } }) => ({ count: sum.count + attended.count, of: sum.of + attended.of }),
    { count: 0, of: 0 },
  );
  return {
    year,
    network: { id: network.id, name: network.name },
    summary: networkTakeUpSummary(over.length, places),
    meetings: meetings.map(({ meeting, isOver, takeUp }) => ({
      id: meeting.id,
      title: meeting.title,
      startsAt: meeting.startsAt.toISOString(),
      isOver,
      words: meetingTakeUpWords(takeUp, isOver),
      attended: presentPortion(takeUp.attended),
      partly: takeUp.outcomes.partly,
      apologies: takeUp.outcomes.apologies,
      represented: takeUp.outcomes.represented,
      absent: takeUp.outcomes.absent,
      unknown: takeUp.outcomes.unknown,
      optional: presentPortion(takeUp.optional),
      reach: takeUp.reach.map(({ phase, schools }) => ({
        phase,
        schools: presentPortion(schools, schoolsOfPhase(schools, phase)),
      })),
    })),
    courses: courses.map(presentCourseLine),
  };
}
