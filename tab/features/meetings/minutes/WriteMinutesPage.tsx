import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MinutesView } from "../../../../shared/contract/meetings/minutes.schema.ts";
import { dayAndTimes } from "../../../../shared/sentences/meetings/meetings.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { useMeeting } from "../../../api/meetings/get-meeting.ts";
import { useMinutes } from "../../../api/meetings/get-minutes.ts";
import { useWarnBeforeUnload } from "../../../teams/use-warn-before-unload.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { stickyActions } from "../../../ui/sticky-actions.ts";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { MeetingsNavigation } from "../MeetingsNavigation.tsx";
import { MinutesFields } from "./MinutesFields.tsx";
import { MinutesRace } from "./MinutesRace.tsx";
import { useMinutesWriting } from "./useMinutesWriting.ts";

/** The minutes of one meeting, open for writing. */
export default function WriteMinutesPage({ meeting }: { readonly meeting: string }) {
  const today = useToday();
  const detail = useMeeting(meeting).data;
  const minutes = useMinutes(meeting);
  return (
    <>
      <MeetingsNavigation />
      <Page
        title={detail ? `Minutes: ${detail.title}` : "Minutes"}
        intro={
          detail && today ? dayAndTimes(new Date(detail.startsAt), new Date(detail.endsAt), today) : "\u00a0"
        }
        actions={<PageLink to={`/meetings/${meeting}`}>Back to the meeting</PageLink>}
      >
        <Answer
          query={minutes}
          loading={<LoadingLines label="Loading the minutes" />}
          empty={(answer) =>
            answer.canWrite ? undefined : (
              <EmptyState
                title="You may read these minutes, not write them."
                action={<PageLink to={`/meetings/${meeting}`}>Read them with the meeting</PageLink>}
              >
                The network’s leads and the central team write them.
              </EmptyState>
            )
          }
        >
          {(answer) => <Desk minutes={answer} />}
        </Answer>
      </Page>
    </>
  );
}

function Desk({ minutes }: { readonly minutes: MinutesView }) {
  const styles = useStyles();
  const writing = useMinutesWriting(minutes);
  useWarnBeforeUnload(writing.isUnsaved);
  const form = useFocusOnError(writing.problem);
  if (writing.theirs)
    return <MinutesRace key={writing.theirs.version} writing={writing} theirs={writing.theirs} />;
  return (
    <form
      ref={form}
      noValidate
      aria-label="Minutes"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!writing.isSaving) void writing.save();
      }}
    >
      {writing.problem ? <ProblemNotice error={writing.problem} /> : null}
      <MinutesFields form={writing.form} errors={writing.problem?.errors ?? []} onChange={writing.change} />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={writing.isSaving}>
          {writing.isSaving ? "Saving…" : "Save minutes"}
        </Button>
        {writing.isUnsaved ? <Button onClick={writing.discard}>Discard changes</Button> : null}
        <span role="status" className={styles.state}>
          {stateWords(writing, minutes)}
        </span>
      </div>
    </form>
  );
}

function stateWords(
  { isUnsaved, hasJoined }: Pick<ReturnType<typeof useMinutesWriting>, "isUnsaved" | "hasJoined">,
  { version }: MinutesView,
): string {
  if (isUnsaved) return "Not saved yet. Your text is kept here meanwhile.";
  if (hasJoined) return "Saved. Somebody else wrote at the same time: what you both wrote stands here.";
  return version ? "Saved" : "";
}

const useStyles = makeStyles({
  form: { maxWidth: "760px" },
  actions: { ...stickyActions, backgroundColor: tokens.colorNeutralBackground3 },
  state: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
