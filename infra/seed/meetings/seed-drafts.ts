import { nobody } from "../../../shared/domain/directory/audience.ts";
import { notInOutlook } from "../../../shared/domain/meetings/delivery.ts";
import type { MeetingId } from "../../../shared/domain/meetings/ids.ts";
import type { Meeting } from "../../../shared/domain/meetings/meeting.ts";
import { academicYearOf } from "../../../shared/domain/time/academic-year.ts";
import { addDays, type CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonInstant } from "../../../shared/domain/time/london.ts";
import { onOrAfter } from "../calendar/weekdays.ts";
import type { MeetingSetting } from "./seed-meetings.ts";

interface DraftPlan {
  readonly key: string;
  readonly network: string;
  readonly title: string;
  readonly weeks: number;
  readonly from: string;
  readonly to: string;
}

const plans: readonly DraftPlan[] = [
  {
    key: "new-dsls",
    network: "dsl-primary",
    title: "DSL (primary): induction for new DSLs",
    weeks: 6,
    from: "14:00",
    to: "15:30",
  },
  {
    key: "mixed-age",
    network: "maths",
    title: "Maths: mixed-age planning in small schools",
    weeks: 8,
    from: "15:45",
    to: "17:00",
  },
  {
    key: "speech",
    network: "sendco",
    title: "SENDCO: speech and language workshop",
    weeks: 10,
    from: "13:15",
    to: "15:15",
  },
];

/** Meetings that leads have begun to plan: nobody is invited yet. They stand on open days, some weeks ahead. */
export function seedDrafts({ networks, closures, stableId }: MeetingSetting, today: CivilDate): Meeting[] {
  return plans.flatMap((plan): Meeting[] => {
    const network = networks.find(({ id }) => id === plan.network);
    const lead = network?.leads[0];
    if (!network || !lead) return [];
    let date = onOrAfter(addDays(today, plan.weeks * 7), 4);
    while (closures.some((closure) => closure.from <= date && date <= closure.to)) date = addDays(date, 7);
    return [
      {
        id: stableId(`meeting/draft/${plan.key}`) as MeetingId,
        year: academicYearOf(date),
        title: plan.title,
        kind: "cpd",
        network: network.id,
        status: "draft",
        mandatoryFor: nobody,
        optionalFor: network.members,
        mode: "online",
        place: "",
        startsAt: londonInstant(date, plan.from),
        endsAt: londonInstant(date, plan.to),
        agenda: "",
        preWorkMinutes: 0,
        preReading: [],
        followUpMinutes: 0,
        files: [],
        representativesAllowed: false,
        organisedBy: lead,
        outlook: notInOutlook,
      },
    ];
  });
}
