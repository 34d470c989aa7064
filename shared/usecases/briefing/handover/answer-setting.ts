import type { AnswerSetting } from "../../../domain/briefing/handover/answers.ts";
import type { Ports } from "../../../domain/ports.ts";
import { londonDate } from "../../../domain/time/london.ts";

/** Receipts, posts and today, as rules about who answers an item look at them; asks nothing of Graph. */
export const answerSetting = async ({
  receipts,
  directory,
  clock,
}: Pick<Ports, "receipts" | "directory" | "clock">): Promise<AnswerSetting> => ({
  book: await receipts.book(),
  directory: await directory.current(),
  today: londonDate(clock.now()),
});
