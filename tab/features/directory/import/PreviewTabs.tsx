import { makeStyles, Tab, TabList, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { type ImportPreview, mostRowsShown } from "../../../../shared/contract/directory/import.schema.ts";
import { PlannedRows } from "./PlannedRows.tsx";
import { RefusedRows } from "./RefusedRows.tsx";

const kinds = ["refused", "added", "changed", "ended", "kept"] as const;
type Kind = (typeof kinds)[number];

const kindWords: Readonly<Record<Kind, string>> = {
  refused: "Refused",
  added: "Added",
  changed: "Changed",
  ended: "Ended",
  kept: "Left as they are",
};
const number = new Intl.NumberFormat("en-GB");

/** The rows behind the sentence, kind by kind; what was refused first, because it asks for something. */
export function PreviewTabs({ preview }: { readonly preview: ImportPreview }) {
  const styles = useStyles();
  const shown = kinds.filter((kind) => preview.totals[kind] > 0);
  const [chosen, setChosen] = useState<Kind>();
  const kind = chosen ?? shown[0];
  if (!kind) return null;
  return (
    <div>
      <TabList
        className={styles.tabs}
        selectedValue={kind}
        onTabSelect={(_, { value }) => setChosen(kinds.find((each) => each === value))}
      >
        {shown.map((each) => (
          <Tab key={each} value={each} id={`import-${each}`} aria-controls="import-rows">
            {kindWords[each]} ({number.format(preview.totals[each])})
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id="import-rows" aria-labelledby={`import-${kind}`} className={styles.rows}>
        {preview.totals[kind] > preview[kind].length ? (
          <p className={styles.count}>
            The first {number.format(mostRowsShown)} of {number.format(preview.totals[kind])}.
          </p>
        ) : null}
        {kind === "refused" ? <RefusedRows rows={preview.refused} /> : <PlannedRows rows={preview[kind]} />}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap" },
  rows: { marginTop: tokens.spacingVerticalM },
  count: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});
