import { z } from "zod";

/** Every way in which the tenant can be asked to misbehave. */
export const faultKinds = [
  /** 429 with `Retry-After` in seconds. */
  "429",
  /** 429 with `Retry-After` as an HTTP date. */
  "429-date",
  /** 429 with a `Retry-After` above the 180 s at which Microsoft's own client stops waiting. */
  "429-long",
  /** 429 without the header, which the service also sends. */
  "429-bare",
  "500",
  "502",
  /** 503 with `Retry-After`, as SharePoint sends it. */
  "503",
  "504",
  "507",
  /** The write is done and kept; the answer is a 504. */
  "504-after-commit",
  /** A 429 on one part of a batch whose outer answer is 200. */
  "part-429",
  /** A 424 on one part of a batch, as if what it depends on had failed. */
  "part-424",
  /** The delta token is refused: 410 with `Location`. */
  "delta-410",
  /** Items come more than once and out of order. */
  "delta-duplicates",
  /** A page with no items and a nextLink. */
  "delta-empty-page",
  "latency",
  /** A notification of a change that never comes, as when the service drops it. */
  "notification-lost",
  /** A notification of a change that comes twice. */
  "notification-twice",
] as const;

export type FaultKind = (typeof faultKinds)[number];

export const faultKindSchema = z.enum(faultKinds);

export const faultPlanSchema = z.strictObject({
  /** Share of matching calls that get a fault, 0 to 1. */
  rate: z.number().min(0).max(1),
  kinds: z.array(faultKindSchema).min(1),
  match: z
    .strictObject({
      method: z.enum(["GET", "POST", "PATCH", "PUT", "DELETE"]).optional(),
      /** Regular expression over the path below `/v1.0` or, for the connector, the whole path. */
      pathPattern: z.string().refine(isPattern, { error: "is not a regular expression" }).optional(),
    })
    .optional(),
  /** The plan is spent after this many faults; without it, never. */
  times: z.int().positive().optional(),
  retryAfterSeconds: z.int().positive().optional(),
  latencyMs: z.number().nonnegative().optional(),
});

export type FaultPlan = z.infer<typeof faultPlanSchema>;

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
