import { badRequest } from "../graph-error.ts";
import type { Column } from "../lists/column.ts";
import { toSeconds } from "../odata/filter-sql.ts";

export type FieldValue = string | number | boolean | readonly string[];

/**
 * What a caller wrote into `fields`, checked against the columns: unknown names and values of the wrong type are
 * refused. Null and the empty text clear a column, which is then undefined here.
 */
export function fieldChanges(
  columns: readonly Column[],
  fields: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, FieldValue | undefined> {
  const changes = new Map<string, FieldValue | undefined>();
  for (const [name, value] of Object.entries(fields)) {
    // Annotations such as `Phases@odata.type` say again what the column already says.
    if (name.includes("@")) continue;
    const column = columns.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!column) throw badRequest(`Field '${name}' is not recognized`);
    if (column.readOnly) throw badRequest(`Field '${name}' is read-only`);
    changes.set(column.name, value === null || value === "" ? undefined : checked(column, value));
  }
  return changes;
}

function checked(column: Column, value: unknown): FieldValue {
  const refuse = () =>
    badRequest(`Invalid value for field '${column.name}': expected ${expectation(column)}.`);
  switch (column.kind) {
    case "number": {
      const { minimum, maximum } = column.definition.number ?? {};
      if (typeof value !== "number" || !Number.isFinite(value)) throw refuse();
      if (typeof minimum === "number" && value < minimum) throw refuse();
      if (typeof maximum === "number" && value > maximum) throw refuse();
      return value;
    }
    case "boolean":
      if (typeof value !== "boolean") throw refuse();
      return value;
    case "dateTime": {
      const instant =
        typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value) : Number.NaN;
      if (Number.isNaN(instant)) throw refuse();
      return toSeconds(instant);
    }
    case "choice": {
      const values = column.multiple ? value : [value];
      if (!Array.isArray(values) || !values.every((each) => typeof each === "string")) throw refuse();
      if (column.choices && !values.every((each) => column.choices?.includes(each))) throw refuse();
      return column.multiple ? values : String(value);
    }
    case "text":
      if (typeof value !== "string") throw refuse();
      if (!column.multiLine && (value.length > column.maxLength || /[\r\n]/.test(value))) throw refuse();
      return value;
  }
}

function expectation(column: Column): string {
  if (column.kind === "choice" && column.choices)
    return `${column.multiple ? "a list of" : "one of"} ${column.choices.join(", ")}`;
  if (column.kind === "text" && !column.multiLine)
    return `one line of text of at most ${column.maxLength} characters`;
  return column.kind === "dateTime" ? "a date and time in ISO 8601" : `a ${column.kind}`;
}
