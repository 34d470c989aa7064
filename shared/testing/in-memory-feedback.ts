import type { Feedback, FeedbackKey } from "../domain/cpd/feedback/feedback.ts";
import type { FeedbackRound } from "../domain/cpd/feedback/feedback-round.ts";
import type { FeedbackRounds, FeedbackStore } from "../domain/cpd/feedback/ports.ts";
import type { MeetingId } from "../domain/meetings/ids.ts";
import { Rows } from "./in-memory-rows.ts";

export function inMemoryFeedback(...given: readonly Feedback[]): FeedbackStore {
  const rows = new Map<FeedbackKey, Feedback>(given.map((each) => [each.key, each]));
  return {
    find: async ({ key }) => rows.get(key),
    listFor: async ({ id }) => [...rows.values()].filter(({ meeting }) => meeting === id),
    give: async (feedback) => void rows.set(feedback.key, feedback),
  };
}

export function inMemoryFeedbackRounds(...rounds: readonly FeedbackRound[]): FeedbackRounds {
  const rows = new Rows<MeetingId, FeedbackRound>();
  for (const round of rounds) rows.put(round.meeting, round);
  return {
    find: async (meeting) => rows.find(meeting),
    list: async () => rows.all(),
    create: async (round) => rows.find(round.meeting) ?? rows.put(round.meeting, round),
    save: async (round, version) =>
      rows.find(round.meeting)?.version === version ? rows.put(round.meeting, round) : undefined,
  };
}
