import type { Event, SingleValueLegacyExtendedProperty } from "@microsoft/microsoft-graph-types";
import { GraphError } from "../graph-error.ts";

const asked = /singleValueExtendedProperties\(\s*\$filter=((?:[^()']|'(?:[^']|'')*')*)\)/i;
const oneId = /^\s*(?:\w+\/)?id eq '((?:[^']|'')*)'\s*$/i;

/**
 * The extended properties that a request asks for by `$expand=singleValueExtendedProperties($filter=id eq '…')`. Without it
 * none come, and they cannot be asked for without naming them; source:
 * learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get.
 */
export function expandedProperties(
  { singleValueExtendedProperties = [] }: Event,
  expand: string | null,
): { singleValueExtendedProperties?: SingleValueLegacyExtendedProperty[] } {
  if (!/singleValueExtendedProperties/i.test(expand ?? "")) return {};
  const filter = asked.exec(expand ?? "")?.[1];
  const ids = filter?.split(/\s+or\s+/i).map((clause) => oneId.exec(clause)?.[1]?.replaceAll("''", "'"));
  if (!ids || ids.includes(undefined))
    throw new GraphError(
      400,
      "ErrorInvalidUrlQueryFilter",
      "The expansion of extended properties has to name them by $filter=id eq '…'.",
    );
  const wanted = new Set(ids.map((id) => id?.toLowerCase()));
  const found = (singleValueExtendedProperties ?? []).filter(({ id }) => wanted.has(id?.toLowerCase()));
  return found.length > 0 ? { singleValueExtendedProperties: found } : {};
}

/** A change sets the properties that it names and leaves the others. */
export function withProperties(
  before: Event["singleValueExtendedProperties"],
  changes: Event["singleValueExtendedProperties"],
): SingleValueLegacyExtendedProperty[] {
  const named = new Set((changes ?? []).map(({ id }) => id?.toLowerCase()));
  return [...(before ?? []).filter(({ id }) => !named.has(id?.toLowerCase())), ...(changes ?? [])];
}
