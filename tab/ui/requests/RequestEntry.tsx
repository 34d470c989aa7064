import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ResourceRequest } from "../../../shared/contract/resources/resource-requests.schema.ts";
import { dateInEngland, day } from "../../../shared/sentences/dates.ts";
import { useChangeRequest } from "../../api/resources/requests.ts";
import { ProblemNotice } from "../ProblemNotice.tsx";
import { ResourceLink } from "../ResourceLink.tsx";
import { useFormStyles } from "../useFormStyles.ts";
import { AnswerForm } from "./AnswerForm.tsx";
import { CloseRequestForm } from "./CloseRequestForm.tsx";

/** What was asked, by whom, how it stands, and what this reader may do about it. */
export function RequestEntry({
  request,
  today,
  isOwn = false,
}: {
  readonly request: ResourceRequest;
  readonly today: string;
  /** On the page of what one asked for: who asked goes without saying, and answering is done where the network is. */
  readonly isOwn?: boolean;
}) {
  const styles = useStyles();
  const form = useFormStyles();
  const change = useChangeRequest();
  const [opened, setOpened] = useState<"answer" | "close">();
  const does = (kind: "withdraw" | "take-back") => () => {
    if (!change.isPending) change.mutate({ id: request.id, change: { kind } });
  };
  return (
    <li className={styles.entry}>
      <p className={styles.words}>{request.words}</p>
      <p className={styles.facts}>{isOwn ? ownFacts(request, today) : facts(request, today)}</p>
      {request.notes.map((note) => (
        <p key={note} className={styles.text}>
          {note}
        </p>
      ))}
      {request.ended === undefined ? null : (
        <p className={styles.text}>
          {request.ended}
          {request.answer ? (
            <>
              {" with "}
              <ResourceLink resource={request.answer}>{request.answer.title}</ResourceLink>
            </>
          ) : null}
        </p>
      )}
      {change.error ? <ProblemNotice error={change.error} /> : null}
      {opened === "answer" ? (
        <AnswerForm request={request} onClose={() => setOpened(undefined)} />
      ) : opened === "close" ? (
        <CloseRequestForm request={request} onClose={() => setOpened(undefined)} />
      ) : (
        <div className={form.actions}>
          {request.canAnswer && !isOwn ? (
            <Button
              appearance="primary"
              aria-label={`Answer: ${request.words}`}
              onClick={() => setOpened("answer")}
            >
              Answer
            </Button>
          ) : null}
          {request.canClose && !isOwn ? (
            <Button aria-label={`Close: ${request.words}`} onClick={() => setOpened("close")}>
              Close
            </Button>
          ) : null}
          {request.canWithdraw ? (
            <Button aria-label={`Withdraw: ${request.words}`} onClick={does("withdraw")}>
              Withdraw
            </Button>
          ) : null}
          {request.canTakeBack ? (
            <Button aria-label={`Take back the answer: ${request.words}`} onClick={does("take-back")}>
              Take back the answer
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}

/** "Dev Ellis, SENDCO at Ubley Primary · and 2 others · Tuesday 24 November". */
function facts({ askers: [first], asks, askedAt }: ResourceRequest, today: string): string {
  const who = first ? [first.name, first.posts].filter(Boolean).join(", ") : "A colleague";
  const others = asks > 1 ? [asks === 2 ? "and one other" : `and ${asks - 1} others`] : [];
  return [who, ...others, ...when(askedAt, today)].join(" · ");
}

function ownFacts({ network, asks, askedAt, status }: ResourceRequest, today: string): string {
  const others = asks > 1 ? [`${asks} people asked for this`] : [];
  const waits = status === "open" ? ["No answer yet"] : [];
  return [network.name, ...when(askedAt, today), ...others, ...waits].join(" · ");
}

const when = (instant: string | undefined, today: string): string[] =>
  instant === undefined ? [] : [day(dateInEngland(new Date(instant)), today)];

const useStyles = makeStyles({
  entry: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ":last-child": { borderBottom: "none", paddingBottom: 0 },
  },
  words: { ...typographyStyles.body1Strong, margin: 0 },
  facts: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-line" },
});
