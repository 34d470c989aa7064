import { z } from "zod";
import { whensDue } from "../../domain/briefing/when-due.ts";

export const openKinds = [
  "item",
  "handed-on",
  "question",
  "action",
  "reply",
  "register",
  "course",
  "cascade",
  "feedback",
] as const;

/** Something open for the person who asks. */
export const openThingSchema = z.object({
  /** Tells it from all others and stays. */
  id: z.string(),
  kind: z.enum(openKinds),
  /** What to do, in one line. */
  text: z.string(),
  /** Where it comes from and, where it is owed, why (invariant 5). */
  about: z.string(),
  /** What became of it: who handed it to them, with whom it is, until when it is put off. */
  note: z.string().optional(),
  dueOn: z.string().optional(),
  when: z.enum(whensDue),
  /** Whether it is theirs to do: neither with a colleague nor left to them whether they do it. */
  isOwed: z.boolean(),
  /** The tab's page where it is done. */
  path: z.string(),
  /** What the way there says: "Reply", "Take the register". */
  doing: z.string(),
});

/** `GET /api/to-do`: everything open across briefing, meetings and CPD, the earliest day first and what has none last. */
export const toDoListSchema = z.object({
  today: z.string(),
  /** How many are theirs to do. */
  owed: z.number().int(),
  things: z.array(openThingSchema),
});

export type OpenThingShown = z.infer<typeof openThingSchema>;
export type ToDoList = z.infer<typeof toDoListSchema>;
