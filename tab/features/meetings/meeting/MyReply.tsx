import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { useState } from "react";
import { useSearchParams } from "wouter";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { isOver } from "../../../../shared/domain/meetings/meeting.ts";
import { myReplyWords } from "../../../../shared/sentences/meetings/my-reply.ts";
import { media } from "../../../ui/breakpoints.ts";
import { ReplyForm } from "./ReplyForm.tsx";

/** What the reader has said, with the way to say something else; before that, the question. */
export function MyReply({ meeting }: { readonly meeting: MeetingDetail }) {
  const styles = useStyles();
  const [address] = useSearchParams();
  const wantsAway = address.get("reply") === "cannot-come";
  const [isChanging, setChanging] = useState(wantsAway);
  const { mine, canReply } = meeting;
  if (!mine || isOver(meeting)) return null;
  const said = mine.reply;
  const asks = canReply && (isChanging || !said);
  return (
    <div className={styles.reply}>
      <p role="status" className={styles.said}>
        {said && !asks ? (
          <>
            <CheckmarkCircleFilled aria-hidden="true" className={styles.tick} />
            {myReplyWords(said)}
            {said.reason ? <span className={styles.reason}> “{said.reason}”</span> : null}
          </>
        ) : null}
      </p>
      {said && canReply && !asks ? (
        <Button className={styles.button} onClick={() => setChanging(true)}>
          Change your reply
        </Button>
      ) : null}
      {asks ? (
        <ReplyForm
          meeting={meeting}
          expectation={mine.expectation}
          startsWith={wantsAway ? "away" : undefined}
          onReplied={() => setChanging(false)}
          {...(said ? { onKeep: () => setChanging(false) } : {})}
        />
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  reply: { display: "grid", rowGap: tokens.spacingVerticalS, justifyItems: "start", width: "100%" },
  said: {
    ...typographyStyles.body1Strong,
    margin: 0,
    overflowWrap: "anywhere",
    ":empty": { display: "none" },
  },
  reason: { fontWeight: tokens.fontWeightRegular },
  tick: {
    fontSize: "20px",
    verticalAlign: "text-bottom",
    marginInlineEnd: tokens.spacingHorizontalXS,
    color: tokens.colorStatusSuccessForeground1,
  },
  button: { [media.print]: { display: "none" } },
});
