import { Button, Field } from "@fluentui/react-components";
import { useState } from "react";
import { type FieldErrors, fieldError } from "../../../api/field-error.ts";
import { useRepresentatives } from "../../../api/meetings/find-representatives.ts";
import { fieldState } from "../../../ui/field-state.ts";
import { SearchToChoose } from "../../../ui/SearchToChoose.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useSettled } from "../../../ui/useSettled.ts";
import type { RepliedFor } from "./ReplyForm.tsx";
import { useReplyFormStyles } from "./reply-form.styles.ts";

interface Chosen {
  readonly id: string;
  readonly name: string;
}

/** Somebody else instead: a colleague, whom the same search finds that decides who may. */
export function RepresentativeForm(props: {
  readonly meeting: string;
  readonly person: RepliedFor | undefined;
  readonly errors: FieldErrors;
  readonly isSending: boolean;
  readonly onSend: (representative: string) => void;
  readonly onBack: () => void;
}) {
  const styles = useReplyFormStyles();
  const [chosen, setChosen] = useState<Chosen>();
  const [isMissing, setMissing] = useState(false);
  const [words, setWords] = useState("");
  const settled = useSettled(words.trim(), 250);
  const colleagues = useRepresentatives({ meeting: props.meeting, words: settled, for: props.person?.id });
  const found = colleagues.data?.people.map(({ id, name, posts }) => ({ id, name, detail: posts })) ?? [];
  const error =
    fieldError(props.errors, "/representative") ?? (isMissing && !chosen ? "Choose who comes." : undefined);
  const form = useFocusOnError(props.errors.length > 0 ? props.errors : undefined);
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!chosen) setMissing(true);
        else if (!props.isSending) props.onSend(chosen.id);
      }}
    >
      <Field
        label={props.person ? `Who comes instead of ${props.person.name}?` : "Who comes instead of you?"}
        hint="Somebody of your school or federation; for a small school, of another small school nearby too."
        {...fieldState(error)}
      >
        <SearchToChoose
          placeholder="Search by name or post"
          found={found}
          {...(chosen ? { chosen: chosen.name } : {})}
          searching={colleagues.isFetching || settled !== words.trim()}
          onSearch={setWords}
          onChoose={({ id, name }) => setChosen({ id, name })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabledFocusable={props.isSending}>
          {props.isSending ? "Sending…" : chosen ? `Send ${chosen.name}` : "Send somebody"}
        </Button>
        <Button onClick={props.onBack}>Back</Button>
      </div>
    </form>
  );
}
