import { z } from "zod";
import { columnNamePattern } from "../../store/item-table.ts";

const text = z
  .strictObject({
    allowMultipleLines: z.boolean().optional(),
    appendChangesToExistingText: z.boolean().optional(),
    linesForEditing: z.int().optional(),
    maxLength: z.int().min(1).max(255).optional(),
    textType: z.enum(["plain", "richText"]).optional(),
  })
  .partial();
const number = z
  .strictObject({
    decimalPlaces: z.enum(["automatic", "none", "one", "two", "three", "four", "five"]),
    displayAs: z.enum(["number", "percentage"]),
    maximum: z.number(),
    minimum: z.number(),
  })
  .partial();
const dateTime = z
  .strictObject({
    displayAs: z.enum(["default", "friendly", "standard"]),
    format: z.enum(["dateOnly", "dateTime"]),
  })
  .partial();
const choice = z
  .strictObject({
    allowTextEntry: z.boolean(),
    choices: z.array(z.string()),
    displayAs: z.enum(["checkBoxes", "dropDownMenu", "radioButtons"]),
  })
  .partial();

const changeable = {
  displayName: z.string().min(1).max(255).optional(),
  description: z.string().optional(),
  indexed: z.boolean().optional(),
  enforceUniqueValues: z.boolean().optional(),
  required: z.boolean().optional(),
  hidden: z.boolean().optional(),
  columnGroup: z.string().optional(),
  text: text.optional(),
  number: number.optional(),
  boolean: z.strictObject({}).optional(),
  dateTime: dateTime.optional(),
  choice: choice.optional(),
};
const kinds = ["text", "number", "boolean", "dateTime", "choice"] as const;

/** A new column: a name that needs no encoding and exactly one kind of value. */
export const newColumnSchema = z
  .strictObject({ name: z.string().regex(columnNamePattern), ...changeable })
  .refine((column) => kinds.filter((kind) => column[kind] !== undefined).length === 1, {
    error: `A column needs exactly one of ${kinds.join(", ")}.`,
  });

/** A change to a column; its name stays what it was. */
export const columnChangeSchema = z.strictObject(changeable);

export type NewColumn = z.infer<typeof newColumnSchema>;
export type ColumnChange = z.infer<typeof columnChangeSchema>;
