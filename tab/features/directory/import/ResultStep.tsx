import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ImportPreview, ImportResult } from "../../../../shared/contract/directory/import.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { RefusedRows } from "./RefusedRows.tsx";

/** What the import did, what it left because somebody else was quicker, and what it could not take. */
export function ResultStep({
  result,
  preview,
  onStartAgain,
}: {
  readonly result: ImportResult;
  readonly preview: ImportPreview;
  readonly onStartAgain: () => void;
}) {
  const styles = useStyles();
  const form = useFormStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { refused } = preview.totals;
  return (
    <section aria-labelledby="result" className={styles.result}>
      <h2 id="result" ref={heading} tabIndex={-1} className={styles.sentence}>
        {result.sentence}
      </h2>
      {result.notWritten.length > 0 ? (
        <ul className={styles.notes}>
          {result.notWritten.map(({ id, name, sentence }) => (
            <li key={id}>
              {name}: {sentence}
            </li>
          ))}
        </ul>
      ) : null}
      <div className={form.actions}>
        <ButtonLink to="/people" appearance="primary">
          See the people
        </ButtonLink>
        <ButtonLink to="/people/schools">See the schools</ButtonLink>
        <Button onClick={onStartAgain}>Import another file</Button>
      </div>
      {refused > 0 ? (
        <div>
          <h3 className={styles.title}>{counted(refused, "row was", "rows were")} refused</h3>
          <RefusedRows rows={preview.refused} />
        </div>
      ) : null}
    </section>
  );
}

const useStyles = makeStyles({
  result: { display: "grid", rowGap: tokens.spacingVerticalL, gridTemplateColumns: "minmax(0, 1fr)" },
  sentence: { ...typographyStyles.subtitle2, margin: 0, ":focus": { outlineStyle: "none" } },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  notes: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});
