import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { InvitedRow } from "./InvitedRow.tsx";
import type { SchoolOfInvited } from "./people-by-reply.ts";

/** One school of the invited; its people are drawn once it is opened. */
export function SchoolOfPeople({
  meeting,
  school,
  startsOpen,
}: {
  readonly meeting: MeetingDetail;
  readonly school: SchoolOfInvited;
  readonly startsOpen: boolean;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details open={isOpen} className={styles.school} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.name}>
        {school.name} ({school.people.length})
      </summary>
      {isOpen ? (
        <ul className={styles.people}>
          {school.people.map((person) => (
            <InvitedRow key={person.id} meeting={meeting} person={person} />
          ))}
        </ul>
      ) : null}
    </details>
  );
}

const useStyles = makeStyles({
  school: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: {
    ...typographyStyles.body1,
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalMNudge,
    minHeight: "24px",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  people: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    paddingBottom: tokens.spacingVerticalM,
    display: "grid",
    rowGap: tokens.spacingVerticalM,
  },
});
