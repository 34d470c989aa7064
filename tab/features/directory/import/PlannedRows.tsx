import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ImportPreview } from "../../../../shared/contract/directory/import.schema.ts";

type Row = ImportPreview["added"][number] & {
  readonly changes?: ImportPreview["changed"][number]["changes"];
};

/** Rows as they would be written; what changes, from what to what. */
export function PlannedRows({ rows }: { readonly rows: readonly Row[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map(({ row, subject, id, name, detail, notes, changes = [] }) => (
        <li key={`${subject} ${id}`} className={styles.row}>
          <div>
            <span className={styles.name}>{name}</span>
            {row === undefined ? null : <span className={styles.quiet}> · row {row}</span>}
          </div>
          <div>{detail}</div>
          {changes.map(({ field, from, to }) => (
            <div key={field}>
              {field}: <del>{from || "nothing"}</del> → <ins className={styles.new}>{to || "nothing"}</ins>
            </div>
          ))}
          {notes.map((note) => (
            <div key={note} className={styles.quiet}>
              {note}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    ...typographyStyles.body1,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { ...typographyStyles.body1Strong },
  quiet: { color: tokens.colorNeutralForeground2 },
  new: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
});
