import type { ComparedParts } from "../../../ui/compare-versions.ts";
import type { MeetingForm } from "./meeting-form.ts";

export const comparedParts = {
  network: ["network", "kind"],
  title: ["title"],
  mandatoryFor: ["mandatoryFor"],
  optionalFor: ["optionalFor"],
  when: ["date", "start", "end"],
  where: ["mode", "place", "school"],
  preparation: ["preWorkMinutes", "preReading", "followUpMinutes"],
  agenda: ["agenda"],
  files: ["files"],
  terms: ["representativesAllowed", "capacity"],
  cascade: ["cascade"],
} as const satisfies ComparedParts<MeetingForm, string>;

export type ComparedField = keyof typeof comparedParts;

export const fieldNames: Record<ComparedField, string> = {
  network: "Network and kind",
  title: "Title",
  mandatoryFor: "Who must come",
  optionalFor: "Who may come",
  when: "Date and time",
  where: "Place",
  preparation: "Preparation and follow-up",
  agenda: "Agenda",
  files: "Files",
  terms: "Representatives and places",
  cascade: "Cascade",
};

/** Where the server finds a fault in the plan, and in which parts of the form its cause stands. */
const causes: Readonly<Record<string, readonly (keyof MeetingForm)[]>> = {
  startsAt: ["date", "start"],
  endsAt: ["date", "start", "end"],
  rule: ["repeat", "start", "end"],
};

/** The parts of the form that an error at this pointer is about. */
export function partsAt(pointer: string): readonly (keyof MeetingForm)[] {
  const part = pointer.split("/")[1] ?? "";
  return causes[part] ?? [part as keyof MeetingForm];
}
