import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ImportPreview } from "../../../../shared/contract/directory/import.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { type ApiProblem, isApiProblem } from "../../../api/api-problem.ts";
import { Unfold } from "../../../ui/Unfold.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { ImportProblem } from "./ImportProblem.tsx";
import { PreviewTabs } from "./PreviewTabs.tsx";

/** What the import would do, in a sentence and row by row. Nothing has been written. */
export function PreviewStep({
  preview,
  problem,
  onApply,
  onLookAgain,
  onStartAgain,
}: {
  readonly preview: ImportPreview;
  readonly problem: ApiProblem | undefined;
  readonly onApply: () => void;
  readonly onLookAgain: () => void;
  readonly onStartAgain: () => void;
}) {
  const styles = useStyles();
  const form = useFormStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // What the preview says does not hold any more: only a new one leads on.
  const isStale = isApiProblem(problem, "import.stale") || isApiProblem(problem, "import.interrupted");
  const { rows, form: fileForm, columns } = preview.file;
  return (
    <section aria-labelledby="preview" className={styles.preview}>
      <h2 id="preview" ref={heading} tabIndex={-1} className={styles.sentence}>
        {preview.sentence}
      </h2>
      {problem ? <ImportProblem problem={problem} /> : null}
      {preview.warnings.map((warning) => (
        <MessageBar key={warning} intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      ))}
      {preview.notes.length > 0 ? (
        <ul className={styles.notes}>
          {preview.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      <div className={form.actions}>
        {isStale ? (
          <Button appearance="primary" onClick={onLookAgain}>
            Look at the new preview
          </Button>
        ) : (
          <Button appearance="primary" disabled={!preview.hasWork} onClick={onApply}>
            Import
          </Button>
        )}
        <Button onClick={onStartAgain}>Choose another file</Button>
        <span className={form.state}>
          {preview.hasWork ? "Nothing is written yet." : "There is nothing to import."}
        </span>
      </div>
      <PreviewTabs preview={preview} />
      <Unfold title="How the file was read">
        <p className={styles.text}>
          {fileForm}, {counted(rows, "row", "rows")}.
        </p>
        <ul className={styles.notes}>
          {columns.map(({ heading: title, readAs }) => (
            <li key={title}>
              “{title}” as {readAs}
            </li>
          ))}
        </ul>
      </Unfold>
    </section>
  );
}

const useStyles = makeStyles({
  preview: { display: "grid", rowGap: tokens.spacingVerticalL, gridTemplateColumns: "minmax(0, 1fr)" },
  sentence: { ...typographyStyles.subtitle2, margin: 0, ":focus": { outlineStyle: "none" } },
  notes: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  text: { ...typographyStyles.body1, margin: 0 },
});
