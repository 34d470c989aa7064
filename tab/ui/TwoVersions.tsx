import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Choices, Side } from "./compare-versions.ts";
import { ProblemNotice } from "./ProblemNotice.tsx";
import { TwoSides } from "./TwoSides.tsx";

export interface ComparedField<Field extends string> {
  readonly field: Field;
  readonly title: string;
  readonly theirs: ReactNode;
  readonly yours: ReactNode;
}

/** Two people wrote at once: both versions, field by field, until one of each pair is chosen. */
export function TwoVersions<Field extends string>({
  label,
  fields,
  first,
  problem,
  isSaving,
  onResolve,
}: {
  /** "Two versions of this item". */
  readonly label: string;
  readonly fields: readonly ComparedField<Field>[];
  readonly first: Choices<Field>;
  readonly problem: unknown;
  readonly isSaving: boolean;
  readonly onResolve: (choices: Choices<Field>, andSave: boolean) => Promise<void>;
}) {
  const styles = useStyles();
  const [choices, setChoices] = useState(first);
  const choose = (field: Field, side: Side) => setChoices({ ...choices, [field]: side });
  const top = useRef<HTMLElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <section ref={top} tabIndex={-1} aria-label={label} className={styles.race}>
      <ProblemNotice error={problem} more="Your text is below, beside theirs. Choose and save again." />
      {fields.map(({ field, title, theirs, yours }) => (
        <TwoSides
          key={field}
          title={title}
          theirs={theirs}
          yours={yours}
          chosen={choices[field] ?? "yours"}
          onChoose={(side) => choose(field, side)}
        />
      ))}
      {fields.length === 0 ? <p>You both wrote the same.</p> : null}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={isSaving}
          onClick={() => void onResolve(choices, true)}
        >
          {isSaving ? "Saving…" : "Save again"}
        </Button>
        <Button onClick={() => void onResolve(choices, false)}>Go on writing</Button>
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
  },
});
