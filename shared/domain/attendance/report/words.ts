import type { ReportRole } from "./report.ts";

/** For comparing: any case, any kind and number of spaces. */
export const plain = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

export type SummaryLabel = "title" | "people" | "start" | "end";
export type Column = "name" | "from" | "to" | "duration" | "email" | "upn" | "role";

/** Labels of the summary, in English as Teams has written them over the years, and in Polish. */
export const summaryLabels: Readonly<Record<SummaryLabel, readonly string[]>> = {
  title: ["meeting title", "tytuł spotkania"],
  people: ["attended participants", "total number of participants", "liczba uczestniczących"],
  start: ["start time", "meeting start time", "godzina rozpoczęcia"],
  end: ["end time", "meeting end time", "godzina zakończenia"],
};

/** What else stands in a summary: none of the four above, wherever it stands. */
export const otherLabels: readonly string[] = [
  "meeting duration",
  "average attendance time",
  "meeting id",
  "czas trwania spotkania",
  "średni czas uczestnictwa",
  "duración de la reunión",
];

export const columnWords: Readonly<Record<Column, readonly string[]>> = {
  name: ["name", "full name", "imię i nazwisko", "nombre"],
  from: ["first join", "join time", "pierwsze dołączenie", "primera entrada"],
  to: ["last leave", "leave time", "ostatnie wyjście"],
  duration: ["in-meeting duration", "duration", "czas udziału w spotkaniu"],
  email: ["email", "e-mail", "adres e-mail"],
  upn: ["participant id (upn)", "identyfikator uczestnika (upn)"],
  role: ["role", "rola"],
};

export const roleWords: ReadonlyMap<string, ReportRole> = new Map([
  ["organizer", "organiser"],
  ["organiser", "organiser"],
  ["organizator", "organiser"],
  ["presenter", "presenter"],
  ["osoba prowadząca", "presenter"],
  ["attendee", "attendee"],
  ["uczestnik", "attendee"],
]);

export const actionWords: ReadonlyMap<string, "joined" | "joined-before" | "left"> = new Map([
  ["joined", "joined"],
  ["joined before", "joined-before"],
  ["left", "left"],
]);
