import { meetingsKey } from "../meetings/meeting-keys.ts";

/** What a plan would cause; falls with every change of a meeting, because meetings are what it is weighed against. */
export const planningKey = (question: string, asked: unknown) =>
  [...meetingsKey, "planning", question, asked] as const;
