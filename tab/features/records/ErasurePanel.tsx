import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ErasurePreview } from "../../../shared/contract/records/erasure.schema.ts";
import { isApiProblem } from "../../api/api-problem.ts";
import { useErasure } from "../../api/records/erasure.ts";
import { Answer } from "../../ui/Answer.tsx";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { EraseForm } from "./EraseForm.tsx";

/** Erasing somebody: what goes and what stays before anything is typed, and how far it is afterwards. */
export function ErasurePanel({ person }: { readonly person: string }) {
  const styles = useStyles();
  const erasure = useErasure(person);
  if (erasure.data?.isUnderWay && isApiProblem(erasure.error, "person.not-found"))
    return (
      <Panel title="Erase them">
        <p role="status" className={styles.text}>
          {erasure.data.name} is erased. Beacon no longer knows who they were.
        </p>
      </Panel>
    );
  return (
    <Panel title="Erase them">
      <Answer query={erasure} loading={<LoadingLines label="Counting what would go" blocks={2} />}>
        {(preview) => <Preview person={person} preview={preview} />}
      </Answer>
    </Panel>
  );
}

function Preview({ person, preview }: { readonly person: string; readonly preview: ErasurePreview }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  if (preview.isUnderWay)
    return (
      <p role="status" className={styles.text}>
        {preview.name} is being erased. It takes a minute or two, and goes on when you leave this page.
      </p>
    );
  if (preview.refusal) return <p className={styles.text}>{preview.refusal}</p>;
  return (
    <div className={styles.parts}>
      <p className={styles.text}>
        For when they ask for it, or the law does. It cannot be undone: hand them their record first.
      </p>
      <Lines title="What goes" lines={preview.goes} />
      <Lines title="What stays" lines={preview.stays} />
      {isOpen ? (
        <EraseForm person={person} name={preview.name} onClose={() => setOpen(false)} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>Erase {preview.name}…</Button>
        </div>
      )}
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  parts: { display: "grid", rowGap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "68ch" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    marginTop: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalXL,
    maxWidth: "68ch",
  },
});
