import { byText } from "../../by-text.ts";
import { type Course, isOfferedIn } from "../../cpd/course.ts";
import { dueIn } from "../../cpd/due.ts";
import { type Audience, choosesSomebody } from "../../directory/audience.ts";
import { isOn, type Meeting } from "../../meetings/meeting.ts";
import type { Minutes } from "../../meetings/minutes.ts";
import type { Network } from "../../networks/network.ts";
import { type Resource, standingOf } from "../../resources/resource.ts";
import { academicYearOf } from "../../time/academic-year.ts";
import { addDays, type CivilDate, civilDate } from "../../time/civil-date.ts";
import { londonDate, londonInstant } from "../../time/london.ts";
import type { EditionId } from "../ids.ts";
import { publicationInstant } from "../tuesdays.ts";
import type { Offer } from "./offer.ts";

export interface OfferedFrom {
  /** The Tuesday of the next edition. */
  readonly next: CivilDate;
  /** The Tuesday of the last edition that went out before this one. */
  readonly last: CivilDate;
  readonly meetings: readonly Meeting[];
  readonly minutes: readonly Minutes[];
  readonly networks: readonly Network[];
  readonly courses: readonly Course[];
  /** Those that whoever is asked may see, the last changed first. */
  readonly resources: readonly Resource[];
  /** Whom a resource is for that is for everybody and in no network's collection. */
  readonly everybody: Audience;
}

/** So long before its day mandatory CPD is announced, in days. */
const daysBeforeDue = 28;
/** So long after 1 September what a new academic year asks for is news, in days. */
const daysOfOpening = 21;
/** So long after a meeting what it agreed is news, in days: minutes are often written a week or two later. */
const daysOfMinutes = 28;

/**
 * What is worth an item of this edition: meetings of networks before the next, what networks agreed, mandatory CPD that opens or
 * falls due, and what is new or changed in Resources since the last. Each kind in the order of its dates.
 */
export function offersFor(edition: EditionId, from: OfferedFrom): Offer[] {
  return [
    ...meetingsAhead(edition, from),
    ...agreedLately(edition, from),
    ...coursesAsked(edition, from),
    ...resourcesChanged(from),
  ];
}

function meetingsAhead(edition: EditionId, { meetings, networks, next }: OfferedFrom): Offer[] {
  const from = publicationInstant(edition);
  // A meeting late on the next Tuesday is told of a week before, not on its own day.
  const until = londonInstant(addDays(next, 1), "00:00");
  return meetings.flatMap((meeting): Offer[] => {
    const network = networks.find(({ id }) => id === meeting.network);
    const isAhead = meeting.status === "scheduled" && meeting.startsAt >= from && meeting.startsAt < until;
    return network && isAhead ? [{ kind: "meeting", meeting, network }] : [];
  });
}

function agreedLately(edition: EditionId, { meetings, minutes, networks }: OfferedFrom): Offer[] {
  const since = addDays(edition, -daysOfMinutes);
  return meetings.flatMap((meeting): Offer[] => {
    const network = networks.find(({ id }) => id === meeting.network);
    const heldOn = londonDate(meeting.endsAt);
    if (!network || !isOn(meeting) || heldOn < since || heldOn > edition) return [];
    const thingsAgreed = minutes.find((each) => each.meeting === meeting.id)?.agreed.length ?? 0;
    return thingsAgreed > 0 ? [{ kind: "minutes", meeting, network, thingsAgreed }] : [];
  });
}

function coursesAsked(edition: EditionId, { courses }: OfferedFrom): Offer[] {
  const year = academicYearOf(edition);
  const isOpening = edition <= addDays(civilDate(`${year.slice(0, 4)}-09-01`), daysOfOpening);
  const asked = courses.flatMap((course): (Offer & { kind: "course" })[] => {
    if (!isOfferedIn(course, year) || !choosesSomebody(course.mandatoryFor)) return [];
    // What is done once, or again after so many months, is due together in its first year; afterwards everybody has a day of their own.
    const askedIn = course.renewal.kind === "yearly" ? year : course.offered.from;
    const dueOn = dueIn(course, askedIn);
    const opens = isOpening && askedIn === year && dueOn >= edition;
    const isDue = dueOn >= edition && dueOn <= addDays(edition, daysBeforeDue);
    return opens || isDue ? [{ kind: "course", course, dueOn, opens: !isDue }] : [];
  });
  return asked.sort((a, b) => byText(a.dueOn, b.dueOn));
}

function resourcesChanged({ resources, networks, last, everybody }: OfferedFrom): Offer[] {
  return resources.flatMap((resource): Offer[] => {
    // Of the last edition's own day as well: it went out in the afternoon.
    const isNew = resource.changedOn !== undefined && resource.changedOn >= last;
    if (!isNew || standingOf(resource).status !== "current") return [];
    const network = networks.find(({ id }) => resource.networks.includes(id));
    return [{ kind: "resource", resource, audience: resource.audience ?? network?.members ?? everybody }];
  });
}
