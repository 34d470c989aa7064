import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { CorrectableItem } from "../../../../shared/contract/briefing/correction.schema.ts";
import { correctionSentence } from "../../../../shared/sentences/briefing/corrections.ts";
import { type SentCorrection, useCorrect } from "../../../api/briefing-write/corrections.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { CorrectionForm } from "./CorrectionForm.tsx";
import { WithdrawalForm } from "./WithdrawalForm.tsx";

/** What an editor fills in; who sends it adds the id and the revision. */
export type Filled = SentCorrection["correction"] extends infer Each
  ? Each extends unknown
    ? Omit<Each, "id" | "revision">
    : never
  : never;

const doneWords: Record<Filled["kind"], string> = {
  corrected: "Corrected",
  withdrawn: "Withdrawn",
  "put-back": "Put back",
};

/** One item that has gone out, with what can be done about it. */
export function CorrectItem(props: {
  readonly edition: string;
  readonly item: CorrectableItem;
  readonly today: string;
  /** Says what was done. */
  readonly onDone: (sentence: string) => void;
}) {
  const styles = useStyles();
  const { edition, item, today } = props;
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState<"correct" | "withdraw">();
  // The same words sent again, because no answer came, are one correction; other words are another.
  const sent = useRef({ words: "", id: "" });
  const correct = useCorrect(edition);
  const isWithdrawn = item.correction?.kind === "withdrawn";

  function close(): void {
    setOpen(undefined);
    correct.reset();
    title.current?.focus();
  }

  function send(filled: Filled): void {
    if (correct.isPending) return;
    const words = JSON.stringify(filled);
    if (sent.current.words !== words) sent.current = { words, id: crypto.randomUUID() };
    const correction = {
      ...filled,
      ...{ id: sent.current.id, revision: item.revision },
    } as SentCorrection["correction"];
    correct.mutate(
      { item: item.id, correction },
      {
        onSuccess: () => {
          sent.current = { words: "", id: "" };
          close();
          props.onDone(`${doneWords[filled.kind]}: ${item.title}.`);
        },
      },
    );
  }

  const form = {
    edition,
    item,
    problem: correct.error,
    isSending: correct.isPending,
    onSend: send,
    onCancel: close,
  };
  return (
    <li aria-labelledby={heading} className={styles.item}>
      <h2 id={heading} ref={title} tabIndex={-1} className={styles.title}>
        {item.title}
      </h2>
      <p className={styles.reach}>{item.reach.sentence}</p>
      {item.correction ? (
        <p className={styles.correction}>{correctionSentence(item.correction, today)}</p>
      ) : null}
      {open === "correct" ? (
        <CorrectionForm {...form} />
      ) : open === "withdraw" ? (
        <WithdrawalForm {...form} />
      ) : (
        <>
          {correct.error ? <ProblemNotice error={correct.error} /> : null}
          <div className={styles.actions}>
            {isWithdrawn ? (
              <Button
                aria-label={`Put back: ${item.title}`}
                disabledFocusable={correct.isPending}
                onClick={() => send({ kind: "put-back" })}
              >
                Put back
              </Button>
            ) : (
              <>
                <Button aria-label={`Correct: ${item.title}`} onClick={() => setOpen("correct")}>
                  Correct…
                </Button>
                <Button aria-label={`Withdraw: ${item.title}`} onClick={() => setOpen("withdraw")}>
                  Withdraw…
                </Button>
              </>
            )}
          </div>
        </>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  item: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalL,
    display: "grid",
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  reach: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  correction: { ...typographyStyles.caption1Strong, margin: 0, overflowWrap: "anywhere" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
});
