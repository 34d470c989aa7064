import {
  type KeyMessageBody,
  keyMessageSchema,
  type PlannedMessageBody,
} from "../../../../shared/contract/briefing/key-message.schema.ts";
import { shortDay } from "../../../../shared/sentences/dates.ts";
import { type ApiProblem, isApiProblem } from "../../../api/api-problem.ts";
import { noAudience } from "../../../audience/audience-choice.ts";
import type { ComparedParts } from "../../../ui/compare-versions.ts";
import type { StoredForm } from "../../../ui/useVersionedForm.ts";

/** What an editor fills in. */
export type MessageForm = Omit<PlannedMessageBody, "givenBack">;
export type MessageField = keyof MessageForm;

export const messageParts: ComparedParts<MessageForm, MessageField> = {
  message: ["message"],
  audience: ["audience"],
  sayings: ["sayings"],
};

export const messageNames: Readonly<Record<MessageField, string>> = {
  message: "What is to be heard",
  audience: "Who it is for",
  sayings: "When it is said, and how",
};

/** A new plan: three times, which is what it takes until something is heard. */
export const emptyMessageForm = (tuesdays: readonly string[]): MessageForm => ({
  message: "",
  audience: noAudience,
  sayings: [0, 1, 2].map((time) => ({ edition: tuesdays[time] ?? "", title: "", what: "" })),
});

export const toMessageForm = ({
  version,
  message,
  audience,
  sayings,
}: KeyMessageBody): StoredForm<MessageForm> => ({
  version,
  form: {
    message,
    audience,
    sayings: sayings.map(({ edition, title, what }) => ({ edition, title, what })),
  },
});

/** What stands, out of the refusal of a save over an older version. */
export function standingMessage(problem: ApiProblem): StoredForm<MessageForm> | undefined {
  if (!isApiProblem(problem, "key-message.changed")) return undefined;
  const { data } = keyMessageSchema.safeParse(problem.current);
  return data && toMessageForm(data);
}

/** Times of a plan in words, to be held against others. */
export const sayingsAsWords = ({ sayings }: MessageForm): string =>
  sayings.map(({ edition, title, what }) => `${shortDay(edition)}: ${title}. ${what}`).join("\n");
