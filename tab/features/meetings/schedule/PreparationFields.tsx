import { Checkbox, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { Unfold } from "../../../ui/Unfold.tsx";
import { type FieldsProps, stateAt } from "./field-props.ts";
import { LinkRows } from "./LinkRows.tsx";

/** What is asked before and after the meeting, its papers, and its terms: what only some meetings need. */
export function PreparationFields({ form, errors, onChange }: FieldsProps) {
  const styles = useStyles();
  return (
    <Unfold
      title="More: preparation, agenda, files, places"
      opensFor={errors.some(({ pointer }) => isHere(pointer))}
    >
      <div className={styles.minutes}>
        <Field label="Pre-work" hint="Minutes before the meeting" {...stateAt(errors, "/preWorkMinutes")}>
          <Input
            inputMode="numeric"
            value={form.preWorkMinutes}
            onChange={(_, { value }) => onChange({ preWorkMinutes: value })}
          />
        </Field>
        <Field label="Follow-up" hint="Minutes after the meeting" {...stateAt(errors, "/followUpMinutes")}>
          <Input
            inputMode="numeric"
            value={form.followUpMinutes}
            onChange={(_, { value }) => onChange({ followUpMinutes: value })}
          />
        </Field>
      </div>
      <LinkRows
        title="Pre-reading"
        pointer="/preReading"
        links={form.preReading}
        errors={errors}
        onChange={(preReading) => onChange({ preReading })}
      />
      <Field label="Agenda" {...stateAt(errors, "/agenda")}>
        <Textarea
          rows={4}
          resize="vertical"
          value={form.agenda}
          onChange={(_, { value }) => onChange({ agenda: value })}
        />
      </Field>
      <LinkRows
        title="Files"
        pointer="/files"
        links={form.files}
        errors={errors}
        onChange={(files) => onChange({ files })}
      />
      <Checkbox
        label="Whoever cannot come may send somebody else"
        checked={form.representativesAllowed}
        onChange={(_, { checked }) => onChange({ representativesAllowed: checked === true })}
      />
      <Field label="Places" hint="Leave empty when there is room for all." {...stateAt(errors, "/capacity")}>
        <Input
          className={styles.places}
          inputMode="numeric"
          value={form.capacity}
          onChange={(_, { value }) => onChange({ capacity: value })}
        />
      </Field>
    </Unfold>
  );
}

const parts = ["preWorkMinutes", "followUpMinutes", "preReading", "agenda", "files", "capacity"];
const isHere = (pointer: string): boolean => parts.includes(pointer.split("/")[1] ?? "");

const useStyles = makeStyles({
  minutes: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(10rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  places: { maxWidth: "10rem" },
});
