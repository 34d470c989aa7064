import type { Sign } from "../../attendance/check-in/code.ts";
import type { PersonId } from "../../directory/person.ts";
import type { MeetingId } from "../../meetings/ids.ts";
import type { FeedbackKey } from "./feedback.ts";

/**
 * Under which key a person's answers to a meeting are kept: a keyed digest over the meeting's salt, in hexadecimal. It takes the
 * servers' secret and the salt to come to it again, and the salt is thrown away when answering closes.
 */
export function feedbackKeyOf(
  { meeting, salt }: { meeting: MeetingId; salt: string },
  person: PersonId,
  sign: Sign,
): FeedbackKey {
  const digest = sign(JSON.stringify(["feedback", meeting, salt, person]));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("") as FeedbackKey;
}
