import { z } from "zod";
import { resourceSchema } from "./resources.schema.ts";

const whenTakenSchema = z.enum(["ask", "keep-both"]).default("ask");
const textSchema = (atMost: number) => z.string().max(atMost).optional();
/** How the tenant tells one state of a file's contents from another. */
const contentsSchema = z.string().min(1).max(200);
const nameSchema = z.string().max(1000);

export const uploadIdSchema = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

/** `POST /api/networks/{network}/library/uploads`: the name and bytes of a file that somebody is about to send. */
export const newUploadSchema = z.object({
  name: nameSchema,
  size: z.number().int().nonnegative(),
  whenTaken: whenTakenSchema,
});

/** A file of the library that has the same name. */
const takenSchema = z.object({
  outcome: z.literal("taken"),
  resource: resourceSchema,
  contents: contentsSchema,
});

/** Where its bytes go, straight to SharePoint and without a token, until `expiresAt`. `isProposed`: it will wait for a curator. */
const openedSchema = z.object({
  outcome: z.literal("opened"),
  id: uploadIdSchema,
  url: z.string(),
  expiresAt: z.string(),
  isProposed: z.boolean(),
});

export const uploadAnswerSchema = z.discriminatedUnion("outcome", [takenSchema, openedSchema]);

/** `POST …/uploads/{upload}/finished`: the file has arrived, and what is said of it. */
export const finishedUploadSchema = z.object({
  name: nameSchema,
  whenTaken: whenTakenSchema,
  title: textSchema(200),
  kind: textSchema(60),
  phase: textSchema(60),
  description: textSchema(2000),
});

const addedSchema = z.object({ outcome: z.literal("added"), resource: resourceSchema });

export const finishedAnswerSchema = z.discriminatedUnion("outcome", [takenSchema, addedSchema]);

/** `POST …/library/versions`: a new version of a file, over the contents that somebody saw, or those of this moment. */
export const newVersionSchema = z.object({
  resource: z.string().min(1).max(200),
  name: nameSchema,
  size: z.number().int().nonnegative(),
  contents: contentsSchema.optional(),
});

/** Where the bytes of the version go, and the contents that it replaces. */
export const versionAnswerSchema = z.object({
  url: z.string(),
  expiresAt: z.string(),
  contents: contentsSchema,
});

/** `POST …/versions/finished`. `id` is made by whoever sends: a repeat finds the first. Refused as `resource.changed` when another version came first; `current` is then its contents. */
export const finishedVersionSchema = z.object({
  id: uploadIdSchema,
  resource: z.string().min(1).max(200),
  url: z.string().max(8000),
  contents: contentsSchema,
});

export type NewUpload = z.input<typeof newUploadSchema>;
export type UploadAnswer = z.infer<typeof uploadAnswerSchema>;
export type FinishedUpload = z.input<typeof finishedUploadSchema>;
export type FinishedAnswer = z.infer<typeof finishedAnswerSchema>;
export type NewVersion = z.input<typeof newVersionSchema>;
export type VersionAnswer = z.infer<typeof versionAnswerSchema>;
export type FinishedVersion = z.input<typeof finishedVersionSchema>;
export type TakenFile = z.infer<typeof takenSchema>;
