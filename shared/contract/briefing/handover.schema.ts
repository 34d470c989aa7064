import { z } from "zod";
import { isCivilDate } from "../../domain/time/civil-date.ts";

/** What stands beside an item about who else does or did what it asks, in words that name the day. */
export const handoverShown = {
  /** Somebody else did it: "Done by Ann Lee on Wednesday 2 December". */
  doneBy: z.string().optional(),
  /** Whom the reader handed it to, who has it now. */
  handedTo: z.object({ name: z.string(), sentence: z.string(), note: z.string() }).optional(),
  /** Who handed it to the reader. */
  from: z.object({ name: z.string(), sentence: z.string() }).optional(),
  /** The day until which the reader put it off, and the last day until which they can. */
  laterOn: z.string().optional(),
  latest: z.string().optional(),
};

/** How an item then stands for its reader: the answer to each of the requests below. */
export const itemStandingSchema = z.object({
  acknowledged: z.boolean(),
  done: z.boolean(),
  ...handoverShown,
});

/** `PUT /api/briefing/items/{id}/handover`: hands what it asks to a colleague at a school. `DELETE` takes it back. */
export const handoverSchema = z.object({
  to: z.string().min(1).max(100),
  school: z.string().min(1).max(20),
  note: z.string().max(5000),
});

/** `GET /api/briefing/items/{id}/colleagues?q=`: whom the reader can hand it to, each with the school, the posts there in words. */
export const colleaguesSchema = z.object({
  colleagues: z.array(z.object({ id: z.string(), school: z.string(), name: z.string(), posts: z.string() })),
});

/** `PUT /api/briefing/items/{id}/later`: puts it off until a day. `DELETE` has it back now. */
export const laterSchema = z.object({
  on: z.string().refine(isCivilDate, { params: { code: "not-a-date" } }),
});

export type HandoverBody = z.infer<typeof handoverSchema>;
export type Colleagues = z.infer<typeof colleaguesSchema>;
export type ItemStanding = z.infer<typeof itemStandingSchema>;
