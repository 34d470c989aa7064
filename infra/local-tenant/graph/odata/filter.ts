export type Literal = string | number | boolean | null;
export type Comparison = "eq" | "ne" | "gt" | "ge" | "lt" | "le";

/** A `$filter`, as a tree. `property` is the path as written, e.g. `fields/Key`. */
export type Filter =
  | { readonly kind: "and" | "or"; readonly left: Filter; readonly right: Filter }
  | { readonly kind: "not"; readonly of: Filter }
  | {
      readonly kind: "compare";
      readonly property: string;
      readonly operator: Comparison;
      readonly value: Literal;
    }
  | { readonly kind: "startswith"; readonly property: string; readonly prefix: string }
  | { readonly kind: "in"; readonly property: string; readonly values: readonly Literal[] };
