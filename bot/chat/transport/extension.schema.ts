import { z } from "zod";

/** The value of an invoke `composeExtension/query`, sent at each letter typed, and once before any with `initialRun`. */
export const queriedSchema = z.looseObject({
  commandId: z.string().max(100),
  parameters: z
    .array(z.looseObject({ name: z.string().max(100), value: z.unknown() }))
    .max(10)
    .nullish(),
  queryOptions: z.looseObject({ skip: z.number().int().min(0).max(1000).nullish() }).nullish(),
});

/** The value of an invoke `composeExtension/queryLink`, and of its anonymous twin. */
export const linkedSchema = z.looseObject({ url: z.string().max(10_000) });
