import type { FieldErrorCode } from "../domain/result.ts";

/** What is wrong with one field, and the mend. */
export const fieldErrorSentences: Record<FieldErrorCode, string> = {
  required: "Fill this in.",
  "too-long": "This is too long. Shorten it.",
  "too-many": "There are too many. Take some away.",
  "line-break": "Write this on one line.",
  "not-a-date": "Give a date, such as 27 November 2026.",
  "not-a-tuesday": "Choose a Tuesday.",
  "before-its-tuesday": "The deadline is before the briefing goes out. Choose a later date.",
  "not-a-web-address": "Give a full web address that begins with https://",
  "unknown-person": "Choose somebody from the list.",
  "unknown-school": "Choose a school from the list.",
  "unknown-hub": "Choose a hub from the list.",
  "unknown-item": "This item is no longer in the edition.",
  "not-a-colleague":
    "Choose somebody else of the same school or federation; a small school may choose from its hub.",
  "cannot-come": "They have said that they cannot come. Choose somebody else.",
  "unknown-authority": "Choose an authority from the list.",
  "before-start": "This is before the beginning. Choose a later one.",
  "too-late": "This is many weeks after the beginning. Check the year.",
  "held-already": "They hold this post at this school then already. Change its dates instead.",
  "out-of-range": "Give a number within the limits.",
  "not-a-time": "Give a time, such as 15:30.",
  "outside-working-day": "Lessons must lie within the working day.",
  nobody: "This reaches nobody. Choose who it is for.",
  duplicate: "This is here twice.",
  invalid: "This is not right. Choose or write it again.",
};
