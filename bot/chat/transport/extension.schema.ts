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

/**
 * The value of an invoke `composeExtension/fetchTask` from a post's menu, and of the `composeExtension/submitAction` that follows it.
 * What a card holds of files and pictures does not come along.
 */
export const actedOnPostSchema = z.looseObject({
  commandId: z.string().max(100),
  data: z.unknown().optional(),
  messagePayload: z
    .looseObject({
      linkToMessage: z.string().max(4000).nullish(),
      body: z
        .looseObject({
          contentType: z.string().max(100).nullish(),
          content: z.string().max(1_000_000).nullish(),
        })
        .nullish(),
    })
    .nullish(),
});
