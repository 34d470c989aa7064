import { differingFields } from "../../../ui/compare-versions.ts";
import { type ComparedField, comparedParts, fieldNames } from "./compared-fields.ts";
import type { MeetingForm } from "./meeting-form.ts";

/** Everybody invited hears of these; the rest stands in Beacon for whoever looks (`tellingOf` in the domain). */
const toldToAll: readonly ComparedField[] = ["title", "when", "where"];
const toldToSome: readonly ComparedField[] = ["mandatoryFor", "optionalFor"];

export interface Told {
  /** What everybody hears of, in words. */
  readonly everybody: readonly string[];
  /** Whether some are newly asked or no longer asked. */
  readonly some: boolean;
}

/** Who would be told of a change to a meeting that is scheduled, and of what. */
export function whatIsTold(before: MeetingForm, after: MeetingForm): Told {
  const changed = differingFields(comparedParts, before, after);
  return {
    everybody: changed.filter((field) => toldToAll.includes(field)).map((field) => fieldNames[field]),
    some: changed.some((field) => toldToSome.includes(field)),
  };
}
