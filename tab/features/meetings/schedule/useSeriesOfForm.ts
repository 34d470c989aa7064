import { useSeriesDates } from "../../../api/meetings-write/list-series-dates.ts";
import { useSettled } from "../../../ui/useSettled.ts";
import type { MeetingForm } from "./meeting-form.ts";
import { ruleOf } from "./series-rule.ts";
import { planToPlace } from "./weighed-plan.ts";

const rest = 350;

/** The dates that the form's rule brings about, and the one whose consequences are looked at: the chosen one, or else the first. */
export function useSeriesOfForm(form: MeetingForm) {
  const rule = ruleOf(form);
  const plan = rule && planToPlace(form, rule.from);
  const asked = rule && plan && JSON.stringify({ rule, plan });
  const settled = useSettled(asked, rest);
  const { data, error, isPlaceholderData } = useSeriesDates(
    settled === undefined ? undefined : JSON.parse(settled),
  );
  const dates = asked === undefined || !form.repeat.isOn ? undefined : data;
  const looked = dates?.dates.find(({ date }) => date === form.date)?.date ?? dates?.dates[0]?.date ?? "";
  return {
    rule,
    dates: { data: dates, error, isStale: asked !== settled || isPlaceholderData },
    looked,
    /** The form of the one meeting that is looked at. */
    lookedForm: form.repeat.isOn ? { ...form, date: looked } : form,
    /** How many meetings are planned. */
    count: form.repeat.isOn ? (dates?.dates.length ?? 0) : 1,
  };
}

export type SeriesOfForm = ReturnType<typeof useSeriesOfForm>;
