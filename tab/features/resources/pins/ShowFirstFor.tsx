import { Button, Field, Input } from "@fluentui/react-components";
import { type FormEvent, useRef, useState } from "react";
import type { Pin } from "../../../../shared/contract/resources/pins.schema.ts";
import type { ResourceDetail } from "../../../../shared/contract/resources/resources.schema.ts";
import { longestPinnedWords } from "../../../../shared/domain/resources/pins/pin-limits.ts";
import { fieldError } from "../../../api/field-error.ts";
import { usePins } from "../../../api/resources/pins.ts";
import { ChosenTags } from "../../../ui/ChosenTags.tsx";
import { fieldState } from "../../../ui/field-state.ts";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { useUndoable } from "../../../ui/useUndoable.ts";

/** The searches that a resource is shown first for: one more at a time, each with its way out. */
export function ShowFirstFor({ resource }: { readonly resource: Pick<ResourceDetail, "id" | "pins"> }) {
  const styles = useFormStyles();
  const [words, setWords] = useState("");
  const doing = useUndoable();
  const { pin, unpin } = usePins();
  const field = useRef<HTMLInputElement>(null);
  const { id, pins = [] } = resource;
  const error = fieldError(doing.problem?.errors ?? [], "/words");

  async function add(event: FormEvent) {
    event.preventDefault();
    const isPinned = await doing.attempt(async () => {
      const pinned = await pin(id, { words });
      return { said: `Shown first for “${pinned.words}”.`, undo: () => unpin(pinned.id) };
    });
    if (isPinned) setWords("");
    field.current?.focus();
  }
  const takeAway = ({ id: taken, words: of, pinnedAt }: Pin) =>
    doing.attempt(async () => {
      await unpin(taken);
      return {
        said: `No longer shown first for “${of}”.`,
        undo: () => pin(id, { words: of, pinnedAt }),
      };
    });

  return (
    <form className={styles.form} onSubmit={(event) => void add(event)} noValidate>
      <UndoNotice doing={doing} />
      <ChosenTags
        label="Shown first for these searches"
        chosen={pins.map(({ id: pinned, words: name }) => ({ id: pinned, name }))}
        onRemove={(taken) => {
          const found = pins.find((each) => each.id === taken);
          if (found) void takeAway(found);
          field.current?.focus();
        }}
      />
      <Field
        label="Show first for"
        hint="A short search, such as mobile phones. Plurals, other spellings and other words for the same count too."
        {...fieldState(error)}
      >
        <Input
          ref={field}
          value={words}
          maxLength={longestPinnedWords}
          onChange={(_, { value }) => setWords(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={doing.isBusy}>
          Pin
        </Button>
      </div>
    </form>
  );
}
