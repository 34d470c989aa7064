import { odataText } from "../transport/odata-text.ts";

/** The filter for rows whose column holds this text. */
export const columnHolds = (column: string, text: string): string => `fields/${column} eq ${odataText(text)}`;
