import { makeStyles, tokens } from "@fluentui/react-components";
import type { NetworkPage } from "../../../shared/contract/networks/network.schema.ts";
import { ButtonLink } from "../../ui/ButtonLink.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Unfold } from "../../ui/Unfold.tsx";
import { NetworkMeeting } from "./NetworkMeeting.tsx";

const isOn = ({ standing }: NetworkPage["next"][number]) =>
  standing === "scheduled" || standing === "changed";

/** The next meeting on its own, what follows it, and what has been. */
export function NetworkMeetings({
  network,
  today,
}: {
  readonly network: NetworkPage;
  readonly today: string;
}) {
  const next = network.next.find(isOn);
  const then = network.next.filter((meeting) => meeting !== next && meeting.standing !== "draft");
  const drafts = network.next.filter(({ standing }) => standing === "draft");
  return (
    <>
      <Panel title="Next">
        {next ? <NetworkMeeting meeting={next} today={today} isNext /> : <NothingNext network={network} />}
      </Panel>
      {then.length > 0 ? (
        <Panel title="Then">
          <MeetingRows meetings={then} today={today} />
        </Panel>
      ) : null}
      {drafts.length > 0 ? (
        <Panel title="Drafts">
          <MeetingRows meetings={drafts} today={today} />
        </Panel>
      ) : null}
      {network.past.length > 0 ? (
        <Panel title="Past">
          <MeetingRows meetings={network.past.slice(0, 3)} today={today} />
          {network.past.length > 3 ? (
            <Unfold title="Earlier meetings">
              <MeetingRows meetings={network.past.slice(3)} today={today} />
            </Unfold>
          ) : null}
        </Panel>
      ) : null}
    </>
  );
}

function NothingNext({ network }: { readonly network: NetworkPage }) {
  if (!network.canPlan)
    return (
      <EmptyState title="No meeting is scheduled.">
        Its leads schedule the meetings. The next one will stand here.
      </EmptyState>
    );
  return (
    <EmptyState
      title={network.past.length > 0 ? "No meeting is scheduled." : "No meetings yet."}
      action={<ButtonLink to={`/meetings/new?network=${network.id}`}>Schedule a meeting</ButtonLink>}
    >
      Choose a time: Beacon shows who clashes and what it costs before anybody is invited.
    </EmptyState>
  );
}

function MeetingRows({
  meetings,
  today,
}: {
  readonly meetings: NetworkPage["next"];
  readonly today: string;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <NetworkMeeting meeting={meeting} today={today} />
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalL },
});
