import { z } from "zod";
import { isCivilDate } from "../../domain/time/civil-date.ts";

/** How values stand in columns. SharePoint answers an empty column by leaving it out, or with null. */
export const emptyText = z
  .string()
  .nullish()
  .transform((text) => text ?? "");

export const optionalText = z
  .string()
  .nullish()
  .transform((text) => (text ? text : undefined));

export const dateColumn = z.string().refine(isCivilDate);

export const optionalDate = z
  .string()
  .nullish()
  .transform((text, context) => {
    if (!text) return undefined;
    if (isCivilDate(text)) return text;
    context.addIssue({ code: "custom", message: "not a date" });
    return z.NEVER;
  });

export const instantColumn = z.string().transform((text, context) => {
  const instant = new Date(text);
  if (!Number.isNaN(instant.getTime())) return instant;
  context.addIssue({ code: "custom", message: "not an instant" });
  return z.NEVER;
});

export const optionalInstant = z
  .string()
  .nullish()
  .transform((text, context) => {
    if (!text) return undefined;
    const instant = new Date(text);
    if (!Number.isNaN(instant.getTime())) return instant;
    context.addIssue({ code: "custom", message: "not an instant" });
    return z.NEVER;
  });

/** A column that holds JSON, parsed by a schema of its own; an empty one is `undefined`. */
export function jsonColumn<Value>(schema: z.ZodType<Value>) {
  return z
    .string()
    .nullish()
    .transform((text, context): Value | undefined => {
      if (!text) return undefined;
      const parsed = schema.safeParse(tryJson(text));
      if (parsed.success) return parsed.data;
      for (const issue of parsed.error.issues)
        context.addIssue({ code: "custom", message: issue.code, path: [...issue.path] });
      return z.NEVER;
    });
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The schema then says what is wrong with the place.
    return undefined;
  }
}

/** A branded string, checked to be there. Names of people and ids need no other form. */
export const branded = <Brand extends string>() =>
  z
    .string()
    .min(1)
    .transform((text) => text as Brand);
