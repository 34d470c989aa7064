import { z } from "zod";

/** When somebody was last reminded of CPD that they owe, and whether whoever looks may remind them now. */
export const reminderStateSchema = z.object({
  /** "Reminded today at 9:14am", "Last reminded Friday 20 November"; absent for somebody who never was. */
  last: z.string().optional(),
  canRemind: z.boolean(),
  /** Why not, when they cannot for another reason than that they were today: "Nobody is reminded on a day off. …" */
  whyNot: z.string().optional(),
});

/** The answer of `POST /api/cpd/people/{id}/reminder`, which reminds somebody of all that they owe. */
export const personRemindedSchema = z.object({ reminder: reminderStateSchema });

/** `POST /api/cpd/schools/{urn}/reminders`: everybody there who is overdue, with one course or with any. */
export const remindSchoolBodySchema = z.object({ course: z.string().min(1).max(100).optional() });

export const schoolRemindedSchema = z.object({
  /** "3 people reminded. 1 had been reminded today already." */
  sentence: z.string(),
  /** How those stand now whom it concerned. */
  people: z.array(z.object({ id: z.string(), reminder: reminderStateSchema })),
});

export type ReminderStateView = z.infer<typeof reminderStateSchema>;
export type PersonReminded = z.infer<typeof personRemindedSchema>;
export type SchoolReminded = z.infer<typeof schoolRemindedSchema>;
