/** A text as a literal of an OData filter, in which it ends nothing and begins nothing (invariant 10). */
export const odataText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
