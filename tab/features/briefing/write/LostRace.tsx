import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { EditorItem } from "../../../../shared/contract/briefing/item.schema.ts";
import { media } from "../../../ui/breakpoints.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { type Choices, differingFields, firstChoices, mergedForm } from "./compare-forms.ts";
import { FieldComparison } from "./FieldComparison.tsx";
import { type ItemForm, toItemForm } from "./item-form.ts";

/** Two people wrote at once: both versions, field by field, until one of each pair is chosen. */
export function LostRace({
  base,
  yours,
  theirs,
  problem,
  isSaving,
  onResolve,
}: {
  readonly base: ItemForm;
  readonly yours: ItemForm;
  readonly theirs: EditorItem;
  readonly problem: unknown;
  readonly isSaving: boolean;
  readonly onResolve: (theirs: EditorItem, chosen: ItemForm, andSave: boolean) => Promise<void>;
}) {
  const styles = useStyles();
  const theirForm = toItemForm(theirs);
  const [choices, setChoices] = useState<Choices>(() => firstChoices(base, yours, theirForm));
  const differing = differingFields(yours, theirForm);
  const resolve = (andSave: boolean) => onResolve(theirs, mergedForm(yours, theirForm, choices), andSave);
  const top = useRef<HTMLElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <section ref={top} tabIndex={-1} aria-label="Two versions of this item" className={styles.race}>
      <ProblemNotice error={problem} />
      {differing.map((field) => (
        <FieldComparison
          key={field}
          field={field}
          theirs={theirForm}
          yours={yours}
          chosen={choices[field] ?? "yours"}
          onChoose={(side) => setChoices({ ...choices, [field]: side })}
        />
      ))}
      {differing.length === 0 ? <p>You both wrote the same.</p> : null}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isSaving} onClick={() => void resolve(true)}>
          {isSaving ? "Saving…" : "Save again"}
        </Button>
        <Button onClick={() => void resolve(false)}>Go on writing</Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  race: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0, ":focus": { outlineStyle: "none" } },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalL,
    [media.phone]: { "& > button": { minHeight: "44px" } },
  },
});
