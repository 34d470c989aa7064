import type { SqlValue } from "../../store/sql.ts";
import { badRequest } from "../graph-error.ts";
import type { Comparison, Filter, Literal } from "./filter.ts";

/** What a property of a filter or an order is in the database. */
export interface QueryProperty {
  /** Expression as indexed, with its collation. Never holds text that a caller wrote. */
  readonly sql: string;
  readonly type: "text" | "number" | "boolean" | "dateTime";
  readonly indexed: boolean;
  /** As written, for messages. */
  readonly name: string;
}

export type FindProperty = (path: string) => QueryProperty;

export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const operators = { eq: "is", ne: "is not", gt: ">", ge: ">=", lt: "<", le: "<=" } satisfies Record<
  Comparison,
  string
>;
/** Sorts after every text that starts with what stands before it. */
const lastCharacter = "\u{10FFFF}";

/** Turns a filter into SQL in which every literal is a bound value. */
export function filterSql(filter: Filter, find: FindProperty): Condition {
  switch (filter.kind) {
    case "and":
    case "or": {
      const left = filterSql(filter.left, find);
      const right = filterSql(filter.right, find);
      return { sql: `(${left.sql} ${filter.kind} ${right.sql})`, values: [...left.values, ...right.values] };
    }
    case "not": {
      const inner = filterSql(filter.of, find);
      return { sql: `not coalesce(${inner.sql}, 0)`, values: inner.values };
    }
    case "startswith": {
      const { sql, type } = find(filter.property);
      if (type !== "text") throw badRequest(`startswith cannot be used on '${filter.property}'.`);
      return { sql: `(${sql} >= ? and ${sql} < ?)`, values: [filter.prefix, filter.prefix + lastCharacter] };
    }
    case "in": {
      const property = find(filter.property);
      const values = filter.values.map((value) => bound(value, property));
      return { sql: `${property.sql} in (${values.map(() => "?").join(", ")})`, values };
    }
    case "compare": {
      const property = find(filter.property);
      return {
        sql: `${property.sql} ${operators[filter.operator]} ?`,
        values: [bound(filter.value, property)],
      };
    }
  }
}

/** The properties a filter looks at, in the order written. */
export function filterProperties(filter: Filter, find: FindProperty): QueryProperty[] {
  if ("left" in filter)
    return [...filterProperties(filter.left, find), ...filterProperties(filter.right, find)];
  return "of" in filter ? filterProperties(filter.of, find) : [find(filter.property)];
}

function bound(value: Literal, { type, name }: QueryProperty): SqlValue {
  if (value === null) return null;
  const mismatch = () => badRequest(`'${value}' cannot be compared with '${name}', which is a ${type}.`);
  switch (type) {
    case "number":
      if (typeof value !== "number") throw mismatch();
      return value;
    case "boolean":
      // SharePoint's own interfaces speak of 1 and 0, and its filters take both.
      if (value !== true && value !== false && value !== 1 && value !== 0) throw mismatch();
      return value ? 1 : 0;
    case "dateTime": {
      const instant = typeof value === "string" ? Date.parse(value) : Number.NaN;
      if (Number.isNaN(instant)) throw mismatch();
      return toSeconds(instant);
    }
    case "text":
      if (typeof value !== "string") throw mismatch();
      return value;
  }
}

/** Instants as SharePoint keeps them: to the second, in UTC. */
export const toSeconds = (instant: number) => new Date(instant).toISOString().replace(/\.\d{3}Z$/, "Z");
