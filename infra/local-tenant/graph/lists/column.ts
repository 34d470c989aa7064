import type { ColumnDefinition } from "@microsoft/microsoft-graph-types";

export type ColumnKind = "text" | "number" | "boolean" | "dateTime" | "choice";

/** A column of a list, as the tenant reads it. `definition` is what Graph shows. */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly kind: ColumnKind;
  /** A note: text of several lines, which cannot be indexed. */
  readonly multiLine: boolean;
  /** Longest text, for a text of one line. */
  readonly maxLength: number;
  /** A choice of several values. */
  readonly multiple: boolean;
  /** What may be chosen; undefined when any text may. */
  readonly choices: readonly string[] | undefined;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly readOnly: boolean;
  readonly definition: ColumnDefinition;
}

// A single line of text holds at most 255 characters, in SharePoint's own limit.
const longestLine = 255;

export function toColumn(definition: ColumnDefinition & { id: string; name: string }): Column {
  const kind: ColumnKind = definition.number
    ? "number"
    : definition.boolean
      ? "boolean"
      : definition.dateTime
        ? "dateTime"
        : definition.choice
          ? "choice"
          : "text";
  return {
    id: definition.id,
    name: definition.name,
    kind,
    multiLine: definition.text?.allowMultipleLines === true,
    maxLength: definition.text?.maxLength ?? longestLine,
    multiple: definition.choice?.displayAs === "checkBoxes",
    choices: definition.choice?.allowTextEntry ? undefined : (definition.choice?.choices ?? undefined),
    indexed: definition.indexed === true,
    unique: definition.enforceUniqueValues === true,
    readOnly: definition.readOnly === true,
    definition,
  };
}

/** Whether values are kept and compared as text, without regard to case. */
export const isText = (column: Pick<Column, "kind">) => column.kind === "text" || column.kind === "choice";
