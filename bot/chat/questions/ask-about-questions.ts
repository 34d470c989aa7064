import { z } from "zod";
import type { EditionId, ItemId } from "../../../shared/domain/briefing/ids.ts";
import type { QuestionId } from "../../../shared/domain/briefing/questions/question.ts";
import { isCivilDate } from "../../../shared/domain/time/civil-date.ts";
import { ask } from "../ask.ts";
import { revisionPressed } from "../revision.ts";

const ofItem = z.object({
  edition: z.custom<EditionId>((value) => typeof value === "string" && isCivilDate(value)),
  item: z.custom<ItemId>((value) => typeof value === "string" && value !== "" && value.length <= 100),
});

export const askAboutItem = ask("briefing.ask", [], ofItem.extend({ revision: revisionPressed }), {
  description: "Ask about an item of a briefing",
  inCommandList: false,
});

export const sendQuestion = ask(
  "briefing.send-question",
  [],
  ofItem.extend({
    /** Chosen when the form is shown, so that sending it twice asks once (invariant 2). */
    id: z
      .string()
      .regex(/^[\w-]{1,64}$/)
      .transform((id) => id as QuestionId),
    text: z.string().max(5000).default(""),
  }),
  { description: "Send that question to whoever can answer it", inCommandList: false },
);
