import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { RowMenu } from "../../../../ui/order/RowMenu.tsx";
import type { Place } from "../../../../ui/order/SortableList.tsx";
import { useMovableRow } from "../../../../ui/order/useMovableRow.tsx";
import type { PackEntryForm } from "../resource-form.ts";

/** One of a pack's resources while its order is being made. */
export function EntryRow(props: {
  readonly entry: PackEntryForm;
  readonly place: Place;
  readonly error: string | undefined;
  readonly onTakeOut: () => void;
}) {
  const { entry, place, error, onTakeOut } = props;
  const { index, ...moves } = place;
  const styles = useStyles();
  const { row, handle } = useMovableRow(entry);
  return (
    <li
      {...row}
      className={mergeClasses(row.className, styles.row)}
      {...(error ? { "data-invalid": true, tabIndex: -1 } : {})}
    >
      {handle}
      <div className={styles.words}>
        <p className={styles.title}>
          {index + 1}. {entry.title}
        </p>
        <p className={styles.about}>{entry.about}</p>
        {error ? (
          <p role="alert" className={styles.error}>
            {error}
          </p>
        ) : null}
      </div>
      <RowMenu title={entry.title} deleteWords="Take out" {...moves} onDelete={onTakeOut} />
    </li>
  );
}

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr) auto", alignItems: "center" },
  words: { minWidth: 0, paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  title: { ...typographyStyles.body1, margin: 0 },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  error: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteRedForeground1 },
});
