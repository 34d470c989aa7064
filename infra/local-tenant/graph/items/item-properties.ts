import { fieldSql } from "../../store/item-table.ts";
import { badRequest } from "../graph-error.ts";
import { type Column, isText } from "../lists/column.ts";
import type { FindProperty, QueryProperty } from "../odata/filter-sql.ts";

/** What every item has besides its columns. Only the id is indexed. */
const builtIn: readonly QueryProperty[] = [
  { name: "fields/id", sql: "id", type: "number", indexed: true },
  { name: "fields/Created", sql: "substr(created, 1, 19) || 'Z'", type: "dateTime", indexed: false },
  { name: "fields/Modified", sql: "substr(modified, 1, 19) || 'Z'", type: "dateTime", indexed: false },
];

/** Finds what `fields/Name` of a filter or an order is in the database. */
export function itemProperties(columns: readonly Column[]): FindProperty {
  return (path) => {
    const wanted = path.toLowerCase();
    const column = columns.find(({ name }) => `fields/${name.toLowerCase()}` === wanted);
    if (column) return columnProperty(path, column);
    const known = builtIn.find(({ name }) => name.toLowerCase() === wanted);
    if (known) return known;
    throw badRequest(`Invalid filter clause: field '${path}' is not recognized.`);
  };
}

function columnProperty(name: string, column: Column): QueryProperty {
  if (column.multiLine || column.multiple)
    throw badRequest(`The field '${column.name}' cannot be used in the query filter or sort expression.`);
  const type = column.kind === "choice" ? "text" : column.kind;
  return { name, sql: fieldSql(column.name, isText(column)), type, indexed: column.indexed };
}
