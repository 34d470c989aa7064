import type { Drafts } from "../../../../shared/contract/briefing/edition.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";

export interface TuesdayRow {
  readonly date: string;
  readonly standing: string;
  readonly canWrite: boolean;
}

const statusWords = { scheduled: "Scheduled", publishing: "Going out now", published: "Gone out" } as const;

/** The Tuesdays ahead in the order they come, each with how far its briefing is or why it has none. */
export function tuesdayRows({ editions, skipped }: Pick<Drafts, "editions" | "skipped">): TuesdayRow[] {
  const written = editions.map(({ id, status, items }) => {
    const amount = items === 0 ? "Nothing written yet" : counted(items, "item", "items");
    const state = status && status !== "draft" ? `${statusWords[status]} · ` : "";
    return { date: id, standing: state + amount, canWrite: true };
  });
  const left = skipped.map(({ date, because }) => ({
    date,
    standing: `No briefing: ${because}`,
    canWrite: false,
  }));
  return [...written, ...left].sort((one, other) => (one.date < other.date ? -1 : 1));
}
