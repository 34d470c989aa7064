import { useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { SeriesScope } from "../../../../shared/contract/meetings/plan.schema.ts";
import { useApi } from "../../../api/api-context.ts";
import { ApiProblem } from "../../../api/api-problem.ts";
import { meetingOptions } from "../../../api/meetings/get-meeting.ts";
import { useCancelMeeting } from "../../../api/meetings-write/cancel-meeting.ts";
import { useCreateSeries } from "../../../api/meetings-write/create-series.ts";
import { useScheduleMeeting } from "../../../api/meetings-write/schedule-meeting.ts";
import { planOf } from "./plan-of-form.ts";
import type { MeetingPlanning } from "./useMeetingPlanning.ts";
import type { SeriesOfForm } from "./useSeriesOfForm.ts";

/** What can be done with what is planned. Each leaves the page once it is done, and stays with the reason when it is refused. */
export function usePlannerActions(options: {
  readonly meeting: MeetingDetail | undefined;
  readonly planning: MeetingPlanning;
  readonly series: SeriesOfForm;
  readonly scope: SeriesScope;
}) {
  const { meeting, planning, series, scope } = options;
  const [, navigate] = useLocation();
  const api = useApi();
  const answers = useQueryClient();
  const schedule = useScheduleMeeting();
  const cancel = useCancelMeeting();
  const createSeries = useCreateSeries();
  const isNewSeries = meeting === undefined && planning.form.repeat.isOn;

  const leaveFor = (address: string, replace = false) => {
    planning.forget();
    navigate(address, { replace });
  };

  /** Makes the drafts of a series; answers the first, undefined when refused. */
  const makeSeries = () =>
    planning.attempt(async () => {
      const plan = planOf(series.lookedForm);
      if (!series.rule)
        throw new ApiProblem("meeting.invalid", { errors: [{ pointer: "/rule/from", code: "required" }] });
      if (!plan.ok) throw new ApiProblem("meeting.invalid", { errors: [...plan.errors] });
      const made = await createSeries.mutateAsync({ id: planning.id, rule: series.rule, plan: plan.value });
      const [first] = made.meetings;
      if (!first)
        throw new ApiProblem("meeting.invalid", { errors: [{ pointer: "/rule/to", code: "invalid" }] });
      return first;
    });

  const sendOut = (id: string, version: string, of: SeriesScope) =>
    planning.attempt(() => schedule.mutateAsync({ id, version, scope: of }));

  async function inviteToSeries(): Promise<void> {
    const first = await makeSeries();
    if (!first) return;
    const draft = await answers.fetchQuery(meetingOptions(api, first.id));
    const done = await sendOut(first.id, draft.version, "following");
    leaveFor(done ? `/meetings/${first.id}` : `/meetings/${first.id}/edit?scope=following&stays=draft`);
  }

  return {
    isNewSeries,
    async saveDraft(): Promise<void> {
      const saved = isNewSeries ? await makeSeries() : await planning.save(scope);
      if (saved && !meeting)
        leaveFor(`/meetings/${saved.id}/edit${isNewSeries ? "?scope=following" : ""}`, true);
    },
    async invite(): Promise<void> {
      if (isNewSeries) return inviteToSeries();
      const saved = await planning.save(scope);
      const done = saved && (await sendOut(saved.id, saved.version, scope));
      if (done) leaveFor(`/meetings/${done.id}`);
    },
    async saveChange(): Promise<void> {
      const saved = await planning.save(scope);
      if (saved) leaveFor(`/meetings/${saved.id}`);
    },
    async cancel(standing: MeetingDetail, reason: string): Promise<void> {
      const { id, version } = standing;
      const done = await planning.attempt(() => cancel.mutateAsync({ id, version, reason, scope }));
      if (done) leaveFor(`/meetings/${id}`);
    },
  };
}

export type PlannerActions = ReturnType<typeof usePlannerActions>;
