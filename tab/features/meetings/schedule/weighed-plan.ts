import type { MeetingPlanBody } from "../../../../shared/contract/meetings/plan.schema.ts";
import type { MeetingForm } from "./meeting-form.ts";
import { planOf } from "./plan-of-form.ts";
import { daysOn } from "./school-clock.ts";

/** As much of the plan as its consequences depend on; undefined while there is no time to weigh. Its words cause nothing, so typing them asks nothing. */
export function weighedPlan(form: MeetingForm): MeetingPlanBody | undefined {
  // What schools do afterwards weighs nothing, and half of it must not hide what the rest causes.
  const plan = planOf({ ...form, cascade: { ...form.cascade, isAsked: false } });
  if (!plan.ok || plan.value.endsAt <= plan.value.startsAt) return undefined;
  return { ...plan.value, title: "Meeting", agenda: "", preReading: [], files: [] };
}

/** The plan for which a time is looked for: its own time says only how long it takes. */
export const planToPlace = (form: MeetingForm, from: string): MeetingPlanBody | undefined =>
  weighedPlan({ ...form, date: from });

/** Four weeks from tomorrow, in which a time is looked for unless somebody says otherwise. */
export const nextFourWeeks = (today: string) => ({ from: daysOn(today, 1), to: daysOn(today, 28) });
