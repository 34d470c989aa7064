import type { ToDo } from "../../../domain/briefing/to-do.ts";
import type { Obligation } from "../../../domain/cpd/obligation.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Invitation } from "../../../domain/meetings/invitation.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { waitsForRegister, waitsForReply } from "../../../domain/meetings/waiting.ts";
import { leadsNetwork } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import { academicYearOf } from "../../../domain/time/academic-year.ts";
import { type CivilDate, civilDate } from "../../../domain/time/civil-date.ts";
import { londonDate, londonInstant } from "../../../domain/time/london.ts";
import { isToDoNow, listMyCascades, type MyCascade } from "../../cpd/cascade/list-my-cascades.ts";
import { listMyFeedback } from "../../cpd/feedback/list-my-feedback.ts";
import type { OpenFeedback, OpenFeedbackPorts } from "../../cpd/feedback/open-feedback.ts";
import { listMyCpd, type MyCpdPorts } from "../../cpd/list-my-cpd.ts";
import { listMyActions, type MyAction } from "../../meetings/minutes/list-my-actions.ts";
import { type HandedOn, listHandedOn } from "../handover/list-handed-on.ts";
import { listToDos } from "../list-to-dos.ts";
import { listToAnswer, type ToAnswer } from "../questions/list-to-answer.ts";

/** Something that is open for somebody, wherever it comes from, with the day it stands under. */
export type OpenThing = { readonly by?: CivilDate } & (
  | { readonly kind: "item"; readonly toDo: ToDo }
  | { readonly kind: "handed-on"; readonly handed: HandedOn }
  | { readonly kind: "question"; readonly asked: ToAnswer }
  | { readonly kind: "action"; readonly taken: MyAction }
  | { readonly kind: "reply"; readonly meeting: Meeting; readonly invitation: Invitation }
  | { readonly kind: "register"; readonly meeting: Meeting }
  | { readonly kind: "course"; readonly obligation: Obligation }
  | { readonly kind: "cascade"; readonly cascade: MyCascade }
  | { readonly kind: "feedback"; readonly asked: OpenFeedback }
);

export type OpenThingsPorts = MyCpdPorts &
  OpenFeedbackPorts &
  Pick<
    Ports,
    | "questions"
    | "editions"
    | "receipts"
    | "minutes"
    | "networks"
    | "cascades"
    | "evidence"
    | "meetings"
    | "invitations"
  >;

/**
 * Everything open for one person across briefings, meetings and CPD, the earliest day first and what has none last. What
 * is put off stands under the day until which it is; what is optional is not owed and not here (invariant 5).
 */
export async function listEverythingOpen(
  ports: OpenThingsPorts,
  { person }: { person: PersonId },
): Promise<OpenThing[]> {
  const now = ports.clock.now();
  const today = londonDate(now);
  const things: OpenThing[] = [];
  for (const toDo of await listToDos(ports, { person }))
    things.push({ kind: "item", toDo, ...by(toDo.laterOn ?? toDo.item.action?.dueOn) });
  for (const handed of await listHandedOn(ports, { person }))
    things.push({ kind: "handed-on", handed, ...by(handed.item.action?.dueOn) });
  // An owner's own: editors have a page with everybody's.
  for (const asked of await listToAnswer(ports, { actor: { person, appRoles: [] } }))
    if (!asked.question.answer) things.push({ kind: "question", asked });
  for (const taken of await listMyActions(ports, { person }))
    things.push({ kind: "action", taken, ...by(taken.action.dueOn) });
  for (const each of await repliesWaiting(ports, { person, now, today }))
    things.push({ kind: "reply", ...each, by: londonDate(each.meeting.startsAt) });
  for (const meeting of await registersWaiting(ports, { person, now, today }))
    things.push({ kind: "register", meeting, by: londonDate(meeting.endsAt) });
  // What cannot be met any more is nothing to do: their CPD page says why.
  for (const obligation of (await listMyCpd(ports, { person })).obligations)
    if (obligation.standing === "owed" || obligation.standing === "overdue")
      things.push({ kind: "course", obligation, ...by(obligation.dueOn) });
  for (const cascade of await listMyCascades(ports, { person }))
    if (isToDoNow(cascade, today))
      things.push({ kind: "cascade", cascade, by: cascade.session.cascade.dueOn });
  for (const asked of await listMyFeedback(ports, { person }))
    if (!asked.answers) things.push({ kind: "feedback", asked, by: londonDate(asked.until) });
  return things.sort((a, b) => (a.by ?? "9999").localeCompare(b.by ?? "9999"));
}

const by = (day: CivilDate | undefined) => (day ? { by: day } : {});

interface Asked {
  readonly person: PersonId;
  readonly now: Date;
  readonly today: CivilDate;
}

async function repliesWaiting(
  { invitations, meetings }: Pick<Ports, "invitations" | "meetings">,
  { person, ...at }: Asked,
): Promise<{ meeting: Meeting; invitation: Invitation }[]> {
  const waiting: { meeting: Meeting; invitation: Invitation }[] = [];
  for (const invitation of await invitations.listOf(person)) {
    const meeting = (await meetings.find(invitation.meeting))?.value;
    if (meeting && waitsForReply(meeting, invitation, at)) waiting.push({ meeting, invitation });
  }
  return waiting;
}

/** Meetings of this academic year that are over without a register, for a lead of their network or whoever organised them for the trust. */
async function registersWaiting(
  { meetings, networks, evidence }: Pick<Ports, "meetings" | "networks" | "evidence">,
  { person, now, today }: Asked,
): Promise<Meeting[]> {
  const led = new Set(
    (await networks.list()).filter((each) => leadsNetwork(person, each)).map(({ id }) => id),
  );
  const begin = londonInstant(civilDate(`${academicYearOf(today).slice(0, 4)}-09-01`), "00:00");
  const waiting: Meeting[] = [];
  for (const { value: meeting } of await meetings.listBetween(begin, now)) {
    const isTheirs = meeting.network ? led.has(meeting.network) : meeting.organisedBy === person;
    if (!isTheirs || !waitsForRegister(meeting, now)) continue;
    if (!(await evidence.hasRegister(meeting))) waiting.push(meeting);
  }
  return waiting;
}
