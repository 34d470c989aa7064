import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Resource } from "../../../../../shared/contract/resources/resources.schema.ts";
import { resourceLimits } from "../../../../../shared/domain/resources/resource-errors.ts";
import { type FieldErrors, fieldError, ownFieldError } from "../../../../api/field-error.ts";
import { SortableList } from "../../../../ui/order/SortableList.tsx";
import { ResourceSearch } from "../../../../ui/ResourceSearch.tsx";
import { fieldNames, type PackEntryForm, toPackEntryForm } from "../resource-form.ts";
import { EntryRow } from "./EntryRow.tsx";
import { TakenOutNotice } from "./TakenOutNotice.tsx";

interface TakenOut {
  readonly entry: PackEntryForm;
  /** Where it stood. */
  readonly index: number;
}

/** What a pack holds: found by searching, put into order, and taken out again with a way back. */
export function EntriesField(props: {
  readonly entries: readonly PackEntryForm[];
  /** Those of one entry stand at its id. */
  readonly errors: FieldErrors;
  readonly onChange: (entries: readonly PackEntryForm[]) => void;
}) {
  const { entries, errors, onChange } = props;
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const [taken, setTaken] = useState<TakenOut>();
  const error = ownFieldError(errors, "/entries");
  const isFull = entries.length >= resourceLimits.entries;
  const add = (resource: Resource) => {
    const at = entries.findIndex(({ id }) => id === resource.id);
    if (at >= 0) return setSaid(`${resource.title} is in it already, as number ${at + 1}.`);
    setSaid(`Added ${resource.title} as number ${entries.length + 1}.`);
    onChange([...entries, toPackEntryForm(resource)]);
  };
  const takeOut = (entry: PackEntryForm, index: number) => {
    setSaid("");
    setTaken({ entry, index });
    onChange(entries.toSpliced(index, 1));
  };
  const putBack = ({ entry, index }: TakenOut) => {
    setTaken(undefined);
    setSaid(`${entry.title} is back.`);
    // It may have been found and added again meanwhile.
    if (!entries.some(({ id }) => id === entry.id)) onChange(entries.toSpliced(index, 0, entry));
  };
  return (
    <fieldset className={styles.field} {...(error ? { "data-invalid": true, tabIndex: -1 } : {})}>
      <legend className={styles.legend}>
        {fieldNames.entries}, in the order in which they are read
        <span aria-hidden="true" className={styles.required}>
          {" *"}
        </span>
      </legend>
      {error ? (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      ) : null}
      {entries.length === 0 ? (
        <p className={styles.text}>Nothing yet. Search below, and add what is to be read first.</p>
      ) : (
        <SortableList
          label="Resources in this pack"
          things={entries}
          onReorder={(ids) => onChange(ids.flatMap((id) => entries.filter((entry) => entry.id === id)))}
        >
          {(entry, { onMove, ...place }) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              place={{
                ...place,
                onMove: (by) => {
                  setSaid(`${entry.title} is now number ${place.index + 1 + by} of ${entries.length}.`);
                  onMove(by);
                },
              }}
              error={fieldError(errors, `/entries/${entry.id}`)}
              onTakeOut={() => takeOut(entry, place.index)}
            />
          )}
        </SortableList>
      )}
      <TakenOutNotice title={taken?.entry.title} onUndo={() => taken && putBack(taken)} />
      {isFull ? (
        <p className={styles.text}>
          A pack holds {resourceLimits.entries} resources. Take one out to add another.
        </p>
      ) : (
        <ResourceSearch label="Add a resource" isOffered={({ isPack }) => !isPack} onChoose={add} />
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </fieldset>
  );
}

const useStyles = makeStyles({
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    margin: 0,
    border: "none",
    padding: 0,
    minWidth: 0,
  },
  legend: { ...typographyStyles.body1, padding: 0, marginBottom: tokens.spacingVerticalXS },
  required: { color: tokens.colorPaletteRedForeground3 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  error: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteRedForeground1 },
  said: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
