import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import type { ImportPreview } from "../../../../shared/contract/directory/import.schema.ts";
import { saveFile } from "../../../teams/save-file.ts";
import { media } from "../../../ui/breakpoints.ts";
import { csvText } from "../../../ui/csv-text.ts";

/** Rows that cannot be taken: where, what was read, what is wanted. They can be handed to whoever keeps the file. */
export function RefusedRows({ rows }: { readonly rows: ImportPreview["refused"] }) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {rows.map(({ row, column, read, wanted }) => (
          <li key={`${row} ${column} ${wanted}`} className={styles.row}>
            <span className={styles.where}>
              Row {row}, {column}
            </span>
            <span>{read === "" ? "Nothing there" : `“${read}”`}</span>
            <span>{wanted}</span>
          </li>
        ))}
      </ul>
      <Button
        icon={<ArrowDownloadRegular />}
        className={styles.save}
        onClick={() =>
          saveFile({
            name: "refused-rows.csv",
            type: "text/csv;charset=utf-8",
            text: csvText([
              ["Row", "Column", "Read", "Wanted"],
              ...rows.map(({ row, column, read, wanted }) => [String(row), column, read, wanted]),
            ]),
          })
        }
      >
        Save these rows as CSV
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  where: { ...typographyStyles.body1Strong },
  save: { marginTop: tokens.spacingVerticalM },
});
