import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { SeriesScope } from "../../../../shared/contract/meetings/plan.schema.ts";
import { useWarnBeforeUnload } from "../../../teams/use-warn-before-unload.ts";
import { media } from "../../../ui/breakpoints.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { ConsequencesPanel } from "./ConsequencesPanel.tsx";
import { LostRaceOfMeeting } from "./LostRaceOfMeeting.tsx";
import type { PlannedNetwork } from "./NetworkFields.tsx";
import { type Asked, PlannerButtons } from "./PlannerButtons.tsx";
import { PlannerDialog } from "./PlannerDialog.tsx";
import { PlannerFields } from "./PlannerFields.tsx";
import { followers, ScopeChoice } from "./ScopeChoice.tsx";
import { consequencesId, SummaryBar } from "./SummaryBar.tsx";
import { useConsequences } from "./useConsequences.ts";
import type { MeetingPlanning } from "./useMeetingPlanning.ts";
import { usePlannerActions } from "./usePlannerActions.ts";
import { useSeriesOfForm } from "./useSeriesOfForm.ts";
import { whatIsTold } from "./what-is-told.ts";

/** Scheduling on one page: left what is asked, right what it causes, below what to do with it. */
export function MeetingPlanner(props: {
  readonly meeting: MeetingDetail | undefined;
  readonly planning: MeetingPlanning;
  readonly today: string;
  readonly firstScope: SeriesScope;
  readonly networks: readonly PlannedNetwork[];
  readonly canPlanForTrust: boolean;
  readonly onChooseNetwork: (network: string) => void;
  readonly onDelete: () => void;
}) {
  const { meeting, planning, today } = props;
  const { form, errors, isBusy } = planning;
  const styles = useStyles();
  const [asked, setAsked] = useState<Asked>();
  const [scope, setScope] = useState(props.firstScope);
  const series = useSeriesOfForm(form);
  const consequences = useConsequences(series.lookedForm, planning.savedId);
  const actions = usePlannerActions({ meeting, planning, series, scope });
  const formElement = useFocusOnError(planning.problem);
  useWarnBeforeUnload(planning.isUnsaved);
  if (planning.theirs)
    return (
      <LostRaceOfMeeting
        key={planning.theirs.version}
        planning={planning}
        theirs={planning.theirs}
        today={today}
      />
    );
  const { data: assessment } = consequences.assessment;
  const reached = assessment && assessment.reach.mandatory + assessment.reach.optional;
  const people = consequences.hasTime && !consequences.isStale ? reached : undefined;
  const meetings = scope === "following" && meeting ? followers(meeting) + 1 : series.count;
  const told = whatIsTold(planning.base, form);
  const isDraft = meeting === undefined || meeting.standing === "draft";
  const submit = () => {
    if (isBusy) return;
    if (isDraft) void actions.saveDraft();
    else if (told.some || told.everybody.length > 0) setAsked("change");
    else void actions.saveChange();
  };
  // The question goes before the page does: one that goes with its page leaves the next hidden from screen readers.
  const afterClosing = (work: () => Promise<void>) => {
    setAsked(undefined);
    void work();
  };
  return (
    <form
      ref={formElement}
      noValidate
      aria-label={form.title || "New meeting"}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {planning.problem ? <ProblemNotice error={planning.problem} /> : null}
      <SummaryBar consequences={consequences} />
      <div className={styles.columns}>
        <div className={styles.asked}>
          <PlannerFields
            form={form}
            errors={errors}
            today={today}
            networks={props.networks}
            canPlanForTrust={props.canPlanForTrust}
            series={series}
            meeting={planning.savedId}
            onChooseNetwork={props.onChooseNetwork}
            onChange={(part) => planning.change({ ...form, ...part })}
          />
        </div>
        <div id={consequencesId} tabIndex={-1} className={styles.caused}>
          <ConsequencesPanel consequences={consequences} />
        </div>
      </div>
      {meeting ? <ScopeChoice meeting={meeting} scope={scope} onChoose={setScope} /> : null}
      <PlannerButtons
        meeting={meeting}
        people={people}
        meetings={meetings}
        isBusy={isBusy}
        isUnsaved={planning.isUnsaved}
        onAsk={setAsked}
        onDiscard={planning.discard}
        onDelete={props.onDelete}
      />
      {asked ? (
        <PlannerDialog
          asked={asked}
          people={asked === "invite" ? people : meeting?.tallies.invited}
          meetings={meetings}
          told={told}
          isBusy={isBusy}
          onInvite={() => afterClosing(actions.invite)}
          onChange={() => afterClosing(actions.saveChange)}
          onCancel={(reason) => (meeting ? afterClosing(() => actions.cancel(meeting, reason)) : undefined)}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </form>
  );
}

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gap: tokens.spacingHorizontalXL,
    alignItems: "start",
    marginBottom: tokens.spacingVerticalL,
    [media.twoColumns]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  asked: {
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalL,
  },
  caused: {
    minWidth: 0,
    scrollMarginTop: "56px",
    ":focus": { outlineStyle: "none" },
    [media.twoColumns]: {
      position: "sticky",
      top: tokens.spacingVerticalL,
      maxHeight: "calc(100dvh - 96px)",
      overflowY: "auto",
    },
  },
});
