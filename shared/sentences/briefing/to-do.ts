import type { WhenDue } from "../../domain/briefing/when-due.ts";

/** The parts of the list of everything to do. */
export const whenDueWords: Readonly<Record<WhenDue, string>> = {
  overdue: "Overdue",
  "this-week": "This week",
  later: "Later",
  "no-date": "No date",
};

export const questionAskedWords = (title: string): string => `Answer a question about “${title}”`;
export const replyAskedWords = (title: string): string => `Say whether you come to “${title}”`;
export const registerAskedWords = (title: string): string => `Take the register of “${title}”`;
export const courseOwedWords = (title: string): string => `Complete “${title}”`;
export const cascadeAskedWords = (title: string): string => `Cascade “${title}” in school`;
export const opinionAskedWords = (title: string): string => `Say what you thought of “${title}”`;
