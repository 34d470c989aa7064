import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CorrectableItem } from "../../../../shared/contract/briefing/correction.schema.ts";
import { correctionNoteLimit } from "../../../../shared/domain/briefing/corrections/correction.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { fieldError } from "../../../api/field-error.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import type { Filled } from "./CorrectItem.tsx";

export interface NotedFormProps {
  readonly edition: string;
  readonly item: CorrectableItem;
  readonly problem: unknown;
  readonly isSending: boolean;
  readonly onSend: (filled: Filled) => void;
  readonly onCancel: () => void;
}

/** A form that ends with a word for the readers, and says who will have it. */
export function NotedForm(
  props: NotedFormProps & {
    readonly label: string;
    readonly noteLabel: string;
    readonly sendWords: string;
    readonly filledIn: (note: string) => Filled;
    readonly children?: ReactNode;
  },
) {
  const formStyles = useFormStyles();
  const styles = useStyles();
  const { item, problem, isSending } = props;
  const [note, setNote] = useState("");
  const form = useFocusOnError(problem ?? undefined);
  const errors = isApiProblem(problem) ? problem.errors : [];
  return (
    <form
      ref={form}
      noValidate
      aria-label={props.label}
      className={formStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) props.onSend(props.filledIn(note));
      }}
    >
      {problem ? <ProblemNotice error={problem} /> : null}
      {props.children}
      <CountedField
        label={props.noteLabel}
        required
        rows={2}
        value={note}
        limit={correctionNoteLimit}
        error={fieldError(errors, "/note")}
        onChange={setNote}
      />
      <p className={styles.told}>{toldWords(item)}</p>
      <div className={formStyles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isSending}>
          {isSending ? "Sending…" : props.sendWords}
        </Button>
        <Button onClick={props.onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

/** "12 people who have opened it will be told. The cards in the heads’ channel and in people’s own chats change with it." */
function toldWords({ haveRead, byMail }: Pick<CorrectableItem, "haveRead" | "byMail">): string {
  const told =
    haveRead > 0
      ? `${counted(haveRead, "person who has opened it", "people who have opened it")} will be told.`
      : byMail > 0
        ? ""
        : "Nobody has opened it yet, so nobody is told.";
  const mailed =
    byMail > 0
      ? `${counted(byMail, "person gets", "people get")} an e-mail, since theirs cannot be changed.`
      : "";
  const cards = "The cards in the heads’ channel and in people’s own chats change with it.";
  return [told, mailed, cards].filter(Boolean).join(" ");
}

const useStyles = makeStyles({
  told: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});
