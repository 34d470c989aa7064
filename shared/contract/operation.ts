import type { z } from "zod";
import type { RefusalCode } from "./problems.ts";

/** One request that the JSON API answers, as it is described to whoever writes a program against it. */
export interface Operation {
  /** What it does, as a name for programs: `listEditions`. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below `/api`, with `:name` for what is put in: `/briefing/items/:item`. */
  readonly path: string;
  /** What it does and who may, in a sentence. */
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Whether it changes something that others change too, so that the version that was read goes along as `If-Match`. */
  readonly ifMatch?: boolean;
  /** The status of success, 200 where it is not said. */
  readonly status?: 201 | 204;
  /** Whether 202 is a success as well: begun, and done by and by. */
  readonly mayTakeLonger?: boolean;
  /** Absent where success has no body. */
  readonly answer?: z.ZodType;
  /** Refusals of its own, beside those of the doors (no sign-in, not allowed, bad input). */
  readonly refusals?: readonly RefusalCode[];
}
