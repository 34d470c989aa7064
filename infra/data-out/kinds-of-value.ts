/** What stands in a column, said once for all that hold it. */
export const person = "a person: the Key of People";
export const instant = "an instant in UTC, ISO 8601";
export const day = "a day, YYYY-MM-DD";
export const json = "JSON";
