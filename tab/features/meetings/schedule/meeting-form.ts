import { z } from "zod";
import { type AudienceBody, audienceSchema } from "../../../../shared/contract/directory/audience.schema.ts";
import type { MeetingPlanBody } from "../../../../shared/contract/meetings/plan.schema.ts";
import { meetingKinds, meetingModes } from "../../../../shared/domain/meetings/meeting.ts";
import { seriesPeriods } from "../../../../shared/domain/meetings/series-rule.ts";
import { academicYearOf } from "../../../../shared/domain/time/academic-year.ts";
import { civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { noAudience } from "../../../audience/audience-choice.ts";
import { clockAt } from "./school-clock.ts";

const linkFormSchema = z.object({ label: z.string(), address: z.string() });

/** How a meeting repeats, as it stands in the fields. Its times are those of the meeting. */
export const repeatFormSchema = z.object({
  isOn: z.boolean(),
  period: z.enum(seriesPeriods),
  weekday: z.number().int().min(1).max(5),
  nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal("last")]),
  from: z.string(),
  to: z.string(),
});

/** Whom schools are to carry it on to, kept as it was chosen while nothing is asked. */
const cascadeFormSchema = z.object({ isAsked: z.boolean(), audience: audienceSchema, dueOn: z.string() });
const asksNothing = { isAsked: false, audience: noAudience, dueOn: "" };

/** What stands in the fields of one meeting. Dates, times and numbers are as typed, so that half of one is not lost. */
export const meetingFormSchema = z.object({
  title: z.string(),
  kind: z.enum(meetingKinds),
  /** Empty for a meeting of the whole trust. */
  network: z.string(),
  mandatoryFor: audienceSchema,
  optionalFor: audienceSchema,
  date: z.string(),
  start: z.string(),
  end: z.string(),
  mode: z.enum(meetingModes),
  place: z.string(),
  /** Empty when no school hosts it. */
  school: z.string(),
  agenda: z.string(),
  preWorkMinutes: z.string(),
  preReading: z.array(linkFormSchema),
  followUpMinutes: z.string(),
  files: z.array(linkFormSchema),
  representativesAllowed: z.boolean(),
  /** Empty when there is room for all. */
  capacity: z.string(),
  cascade: cascadeFormSchema.default(asksNothing),
  repeat: repeatFormSchema,
});

export type MeetingForm = z.infer<typeof meetingFormSchema>;
export type RepeatForm = z.infer<typeof repeatFormSchema>;
export type LinkForm = z.infer<typeof linkFormSchema>;

/** What a network brings to the form. */
export interface NetworkDefaults {
  readonly id: string;
  readonly name: string;
  readonly audience: AudienceBody;
}

/** A meeting as most are: the network's own, after lessons when it costs no cover, online, with representatives. */
export function newMeetingForm(options: {
  readonly network: NetworkDefaults | undefined;
  readonly date: string;
  readonly today: string;
}): MeetingForm {
  const { network, date, today } = options;
  return {
    ...networkFields(network),
    optionalFor: noAudience,
    date,
    start: "15:30",
    end: "16:30",
    mode: "online",
    place: "",
    school: "",
    agenda: "",
    preWorkMinutes: "0",
    preReading: [],
    followUpMinutes: "0",
    files: [],
    representativesAllowed: true,
    capacity: "",
    cascade: asksNothing,
    repeat: usualRepeat(today),
  };
}

/** The rest of the academic year, once a term. */
const usualRepeat = (today: string): RepeatForm => ({
  isOn: false,
  period: "term",
  weekday: 2,
  nth: 1,
  from: today,
  to: `${Number(academicYearOf(civilDate(today)).slice(0, 4)) + 1}-08-31`,
});

/** "DSL (primary) network", whether the network calls itself one or not. */
const titleFor = ({ name }: NetworkDefaults): string => (/network$/i.test(name) ? name : `${name} network`);

type NetworkFields = Pick<MeetingForm, "network" | "title" | "kind" | "mandatoryFor">;

const networkFields = (network: NetworkDefaults | undefined): NetworkFields =>
  network
    ? { network: network.id, title: titleFor(network), kind: "network", mandatoryFor: network.audience }
    : { network: "", title: "", kind: "other", mandatoryFor: noAudience };

/** With another network chosen: what the first had filled in and nobody changed since follows it. */
export function withNetwork(
  form: MeetingForm,
  before: NetworkDefaults | undefined,
  after: NetworkDefaults | undefined,
): MeetingForm {
  const [old, fresh] = [networkFields(before), networkFields(after)];
  return {
    ...form,
    network: fresh.network,
    title: form.title === old.title ? fresh.title : form.title,
    kind: form.kind === old.kind ? fresh.kind : form.kind,
    mandatoryFor: isSame(form.mandatoryFor, old.mandatoryFor) ? fresh.mandatoryFor : form.mandatoryFor,
  };
}

/** A meeting that stands, in the fields. One meeting of a series does not repeat by itself. */
export function toMeetingForm(plan: MeetingPlanBody, today: string): MeetingForm {
  const [start, end] = [clockAt(new Date(plan.startsAt)), clockAt(new Date(plan.endsAt))];
  return {
    title: plan.title,
    kind: plan.kind,
    network: plan.network ?? "",
    mandatoryFor: plan.mandatoryFor,
    optionalFor: plan.optionalFor,
    date: start.date,
    start: start.time,
    end: end.time,
    mode: plan.mode,
    place: plan.place,
    school: plan.school ?? "",
    agenda: plan.agenda,
    preWorkMinutes: String(plan.preWorkMinutes),
    preReading: plan.preReading,
    followUpMinutes: String(plan.followUpMinutes),
    files: plan.files,
    representativesAllowed: plan.representativesAllowed,
    capacity: plan.capacity === undefined ? "" : String(plan.capacity),
    cascade: plan.cascade ? { isAsked: true, ...plan.cascade } : asksNothing,
    repeat: usualRepeat(today),
  };
}

/** To the letter: a space at the end is text too while somebody is typing. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
