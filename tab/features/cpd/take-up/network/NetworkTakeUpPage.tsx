import { makeStyles, tokens } from "@fluentui/react-components";
import type { NetworkTakeUp } from "../../../../../shared/contract/cpd/network-take-up.schema.ts";
import { useNetworkTakeUp } from "../../../../api/cpd/network-take-up.ts";
import { useMe } from "../../../../api/home/use-me.ts";
import { useToday } from "../../../../api/home/use-today.ts";
import { path } from "../../../../api/path.ts";
import { Answer } from "../../../../ui/Answer.tsx";
import { EmptyState } from "../../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../../ui/LoadingLines.tsx";
import { Page } from "../../../../ui/Page.tsx";
import { PageLink } from "../../../../ui/PageLink.tsx";
import { Panel } from "../../../../ui/Panel.tsx";
import { CpdNavigation } from "../../CpdNavigation.tsx";
import { ExportButtons } from "../ExportButtons.tsx";
import { GoToAnother } from "../GoToAnother.tsx";
import { TakeUpPanel } from "../TakeUpPanel.tsx";
import { MeetingTakeUpEntry } from "./MeetingTakeUpEntry.tsx";

/** Who came to a network's meetings, and how its courses stand, for those who lead it. */
export default function NetworkTakeUpPage({ network: id }: { readonly network: string }) {
  const takeUp = useNetworkTakeUp(id);
  // Until the date is known, dates show their year.
  const today = useToday() ?? "";
  const me = useMe();
  const { data } = takeUp;
  return (
    <>
      <CpdNavigation />
      <Page
        title={data ? `Take-up: ${data.network.name}` : "Take-up of a network"}
        intro={
          data ? (
            <>
              {data.year}. {data.summary} <PageLink to={`/networks/${id}`}>The network’s page</PageLink>
            </>
          ) : (
            "\u00a0"
          )
        }
        actions={
          data ? (
            <ExportButtons at={path`/api/networks/${id}/take-up`} name={`Take-up ${data.network.name}`} />
          ) : null
        }
      >
        <GoToAnother
          label="Network"
          places={(me?.leadOf ?? []).map((each) => ({ ...each, to: `/networks/${each.id}/take-up` }))}
          here={id}
        />
        <Answer
          query={takeUp}
          loading={<LoadingLines label="Loading the network’s take-up" blocks={4} />}
          empty={({ meetings, courses }) =>
            meetings.length === 0 && courses.length === 0 ? (
              <EmptyState title="The network has no meeting this year yet.">
                Once one is scheduled it stands here, and after it who came.
              </EmptyState>
            ) : undefined
          }
        >
          {(answer) => <Parts takeUp={answer} today={today} />}
        </Answer>
      </Page>
    </>
  );
}

function Parts({ takeUp, today }: { readonly takeUp: NetworkTakeUp; readonly today: string }) {
  const styles = useStyles();
  const isCentralTeam = useMe()?.isCentralTeam ?? false;
  const held = takeUp.meetings.filter(({ isOver }) => isOver).toReversed();
  const ahead = takeUp.meetings.filter(({ isOver }) => !isOver);
  const list = (meetings: NetworkTakeUp["meetings"]) => (
    <ul className={styles.list}>
      {meetings.map((meeting) => (
        <MeetingTakeUpEntry key={meeting.id} meeting={meeting} today={today} />
      ))}
    </ul>
  );
  return (
    <div className={styles.parts}>
      <Panel title="Meetings held">
        {held.length > 0 ? list(held) : <EmptyState title="No meeting has been held yet this year." />}
      </Panel>
      {ahead.length > 0 ? <Panel title="Meetings to come">{list(ahead)}</Panel> : null}
      {takeUp.courses.length > 0 ? (
        <TakeUpPanel
          title="Courses of the network"
          of="Course"
          note="Across the trust: whoever must do the course, at whatever meeting."
          lines={takeUp.courses.map(({ id, title, counts }) => ({
            ...{ key: id, counts },
            name: isCentralTeam ? <PageLink to={`/cpd/courses/${id}`}>{title}</PageLink> : title,
          }))}
        />
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  parts: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingHorizontalL },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
