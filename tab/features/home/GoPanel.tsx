import { makeStyles } from "@fluentui/react-components";
import type { Home } from "../../../shared/contract/briefing/home.schema.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { GoEntry } from "./GoEntry.tsx";

/** The next meetings of this person. */
export function GoPanel({ home }: { readonly home: Home }) {
  const styles = useStyles();
  const meetings = home.go ?? [];
  return (
    <Panel title="Go">
      {meetings.length === 0 ? (
        <EmptyState
          title="No meetings ahead of you."
          action={<PageLink to="/meetings?show=all">See everybody’s meetings</PageLink>}
        >
          A meeting that you must or may come to stands here with the way in.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {meetings.map((meeting) => (
            <GoEntry key={meeting.id} meeting={meeting} today={home.today} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });
