import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { replyWords } from "../../../../shared/sentences/meetings/my-reply.ts";
import { useMe } from "../../../api/home/use-me.ts";
import { media } from "../../../ui/breakpoints.ts";
import { ExpectationWords } from "../../../ui/ExpectationMark.tsx";
import type { InvitedPerson } from "./people-by-reply.ts";
import { ReplyForm } from "./ReplyForm.tsx";

/** One of the invited: why, what they said, and the way to say it for them. */
export function InvitedRow({
  meeting,
  person,
}: {
  readonly meeting: MeetingDetail;
  readonly person: InvitedPerson;
}) {
  const styles = useStyles();
  const me = useMe();
  const [isReplying, setReplying] = useState(false);
  const isAhead = meeting.standing === "scheduled" || meeting.standing === "changed";
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <span className={styles.name}>{person.name}</span>
        <span className={styles.about}>
          <ExpectationWords expectation={person.expectation} /> · {person.because}
        </span>
        <span className={styles.said}>
          {replyWords(person.reply)}
          {person.reply?.reason ? `: “${person.reply.reason}”` : ""}
        </span>
      </div>
      {isAhead && person.id !== me?.id && !isReplying ? (
        <Button
          size="small"
          className={styles.button}
          aria-label={`Reply for them: ${person.name}`}
          onClick={() => setReplying(true)}
        >
          Reply for them
        </Button>
      ) : null}
      {isReplying ? (
        <div className={styles.form}>
          <ReplyForm
            meeting={meeting}
            expectation={person.expectation}
            person={person}
            onReplied={() => setReplying(false)}
            onKeep={() => setReplying(false)}
          />
        </div>
      ) : null}
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  who: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  name: typographyStyles.body1Strong,
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  said: typographyStyles.body1,
  button: { [media.print]: { display: "none" } },
  form: { gridColumn: "1 / -1" },
});
