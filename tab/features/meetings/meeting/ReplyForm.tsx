import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MeetingDetail, ReplyBody } from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { Expectation } from "../../../../shared/domain/meetings/invitation.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useReply } from "../../../api/meetings/reply-to-meeting.ts";
import { media } from "../../../ui/breakpoints.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { AwayForm } from "./AwayForm.tsx";
import { RepresentativeForm } from "./RepresentativeForm.tsx";

/** For whom a reply is given when it is not one's own. */
export interface RepliedFor {
  readonly id: string;
  readonly name: string;
}

interface ReplyFormProps {
  readonly meeting: MeetingDetail;
  readonly expectation: Expectation;
  readonly person?: RepliedFor;
  readonly startsWith?: "away" | undefined;
  readonly onReplied: () => void;
  /** The way back without a new reply, where there is an old one. */
  readonly onKeep?: () => void;
}

type Step = "choose" | "away" | "represented";

/** Coming, not coming, or somebody else instead; for oneself, or for one of those one may speak for. */
export function ReplyForm({ meeting, expectation, person, startsWith, onReplied, onKeep }: ReplyFormProps) {
  const styles = useStyles();
  const reply = useReply(meeting.id);
  const [step, setStep] = useState<Step>(startsWith ?? "choose");
  const send = (body: ReplyBody) =>
    reply.mutate({ ...body, ...(person ? { for: person.id } : {}) }, { onSuccess: onReplied });
  const back = () => {
    reply.reset();
    setStep("choose");
  };
  const errors = isApiProblem(reply.error) ? reply.error.errors : [];
  return (
    <div className={styles.form}>
      {reply.error ? <ProblemNotice error={reply.error} /> : null}
      {step === "choose" ? (
        <div className={styles.buttons}>
          <Button
            appearance={person ? "secondary" : "primary"}
            disabledFocusable={reply.isPending}
            onClick={() => send({ kind: "accepted" })}
          >
            {person ? "Coming" : "I’ll come"}
          </Button>
          <Button onClick={() => setStep("away")}>{person ? "Not coming…" : "Can’t come…"}</Button>
          {meeting.plan.representativesAllowed ? (
            <Button onClick={() => setStep("represented")}>Send somebody instead…</Button>
          ) : null}
          {onKeep ? (
            <Button appearance="subtle" onClick={onKeep}>
              Keep the reply
            </Button>
          ) : null}
        </div>
      ) : null}
      {step === "away" ? (
        <AwayForm
          expectation={expectation}
          person={person}
          errors={errors}
          isSending={reply.isPending}
          onSend={(reason) =>
            send({
              kind: expectation === "mandatory" ? "apologies" : "declined",
              ...(reason ? { reason } : {}),
            })
          }
          onBack={back}
        />
      ) : null}
      {step === "represented" ? (
        <RepresentativeForm
          meeting={meeting.id}
          person={person}
          errors={errors}
          isSending={reply.isPending}
          onSend={(representative) => send({ kind: "represented", representative })}
          onBack={back}
        />
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  form: { width: "100%", [media.print]: { display: "none" } },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
});
