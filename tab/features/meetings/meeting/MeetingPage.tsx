import { makeStyles, tokens } from "@fluentui/react-components";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { isOver } from "../../../../shared/domain/meetings/meeting.ts";
import { useMe } from "../../../api/home/use-me.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { useMeeting } from "../../../api/meetings/get-meeting.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { media } from "../../../ui/breakpoints.ts";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { MeetingsNavigation } from "../MeetingsNavigation.tsx";
import { FeedbackPanel } from "./FeedbackPanel.tsx";
import { ForYouPanel } from "./ForYouPanel.tsx";
import { MinutesPanel } from "./MinutesPanel.tsx";
import { PlanningActions } from "./PlanningActions.tsx";
import { PlanningPanel } from "./PlanningPanel.tsx";
import { PreparationPanel } from "./PreparationPanel.tsx";
import { WhoIsComing } from "./WhoIsComing.tsx";

/** One meeting: must I come, when and where, and what is there to read before. */
export default function MeetingPage({ meeting }: { readonly meeting: string }) {
  const query = useMeeting(meeting);
  const detail = query.data;
  return (
    <>
      <MeetingsNavigation />
      <Page
        title={detail?.title ?? "Meeting"}
        intro={detail ? <Whose meeting={detail} /> : "\u00a0"}
        actions={detail?.canPlan ? <PlanningActions meeting={detail} /> : undefined}
      >
        <Answer query={query} loading={<LoadingLines label="Loading the meeting" blocks={3} />}>
          {(answer) => <Meeting meeting={answer} />}
        </Answer>
      </Page>
    </>
  );
}

const Whose = ({ meeting }: { readonly meeting: MeetingDetail }) => (
  <>
    {meeting.network ? (
      <PageLink to={`/networks/${meeting.network.id}`}>{meeting.network.name}</PageLink>
    ) : (
      "The trust’s own meeting"
    )}
    {meeting.series ? ` · meeting ${meeting.series.occurrence} of ${meeting.series.of}` : ""} · organised by{" "}
    {meeting.organisedBy.name}
  </>
);

function Meeting({ meeting }: { readonly meeting: MeetingDetail }) {
  const styles = useStyles();
  const today = useToday() ?? meeting.startsAt.slice(0, 10);
  const isHead = (useMe()?.headOf.length ?? 0) > 0;
  const seesPeople = meeting.standing !== "draft" && (meeting.canPlan || isHead);
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <ForYouPanel meeting={meeting} today={today} />
        <PreparationPanel meeting={meeting} />
        {meeting.standing === "draft" ? null : <MinutesPanel meeting={meeting} today={today} />}
      </div>
      <div className={styles.column}>
        {meeting.canPlan && isOver(meeting) ? <FeedbackPanel meeting={meeting} /> : null}
        {meeting.canPlan ? <PlanningPanel meeting={meeting} /> : null}
        {seesPeople ? <WhoIsComing meeting={meeting} /> : null}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gap: tokens.spacingHorizontalL,
    alignItems: "start",
    gridTemplateColumns: "minmax(0, 1fr)",
    [media.twoColumns]: { gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)" },
  },
  column: {
    display: "grid",
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: "minmax(0, 1fr)",
    ":empty": { display: "none" },
  },
});
