import { Button, Field, Input } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useAddVisitor } from "../../../../api/meetings/sightings.ts";
import { fieldState } from "../../../../ui/field-state.ts";
import { ProblemNotice } from "../../../../ui/ProblemNotice.tsx";
import { useFormStyles } from "../../../../ui/useFormStyles.ts";

/** Somebody who came without an account. They can be matched to a person later. */
export function AddVisitor({ meeting }: { readonly meeting: string }) {
  const form = useFormStyles();
  const adding = useAddVisitor(meeting);
  const [name, setName] = useState("");
  const [organisation, setOrganisation] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [added, setAdded] = useState<string>();
  // The same while it has not been added, so that a second press adds nobody twice.
  const id = useRef(crypto.randomUUID());
  const nameField = useRef<HTMLInputElement>(null);

  function add(): void {
    const typed = name.trim();
    setMissing(typed === "");
    if (typed === "") nameField.current?.focus();
    else if (!adding.isPending)
      adding.mutate(
        { id: id.current, name: typed, organisation: organisation.trim() },
        {
          onSuccess() {
            id.current = crypto.randomUUID();
            setAdded(typed);
            setName("");
            setOrganisation("");
            nameField.current?.focus();
          },
        },
      );
  }

  return (
    <form
      noValidate
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {adding.error ? <ProblemNotice error={adding.error} onRetry={add} /> : null}
      <div className={form.row}>
        <Field
          label="Name"
          required
          {...fieldState(isMissing && !name.trim() ? "Enter the visitor's name." : undefined)}
        >
          <Input
            ref={nameField}
            value={name}
            maxLength={120}
            autoComplete="off"
            onChange={(_, { value }) => setName(value)}
          />
        </Field>
        <Field label="School or organisation">
          <Input
            value={organisation}
            maxLength={120}
            autoComplete="off"
            onChange={(_, { value }) => setOrganisation(value)}
          />
        </Field>
      </div>
      <div className={form.actions}>
        <Button type="submit" disabledFocusable={adding.isPending}>
          Add visitor
        </Button>
        <span role="status">{added ? `${added} is added.` : ""}</span>
      </div>
    </form>
  );
}
