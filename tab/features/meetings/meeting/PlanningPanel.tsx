import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { Panel } from "../../../ui/Panel.tsx";

const deliveryWords: Readonly<Record<MeetingDetail["delivery"], string>> = {
  draft: "Nobody has been told yet.",
  "going-out": "Going out to Outlook now.",
  sent: "Everybody’s Outlook shows what stands here.",
};

/** Whether anybody is chosen at all: what is said of an audience of nobody asks whoever writes it to choose. */
const reachesSomebody = ({ allStaff, roles, people }: MeetingDetail["plan"]["optionalFor"]): boolean =>
  allStaff || roles.length > 0 || people.length > 0;

/** For its leads: whom the meeting is for, and whether they have heard. */
export function PlanningPanel({ meeting }: { readonly meeting: MeetingDetail }) {
  const styles = useStyles();
  return (
    <Panel title="Who it is for">
      <dl className={styles.list}>
        {reachesSomebody(meeting.plan.mandatoryFor) ? (
          <div>
            <dt className={styles.term}>Must come</dt>
            <dd className={styles.words}>{meeting.mandatoryWords}</dd>
          </div>
        ) : null}
        {reachesSomebody(meeting.plan.optionalFor) ? (
          <div>
            <dt className={styles.term}>May come</dt>
            <dd className={styles.words}>{meeting.optionalWords}</dd>
          </div>
        ) : null}
        <div>
          <dt className={styles.term}>In Outlook</dt>
          <dd className={styles.words}>
            <span role="status">{deliveryWords[meeting.delivery]}</span>
          </dd>
        </div>
      </dl>
    </Panel>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});
