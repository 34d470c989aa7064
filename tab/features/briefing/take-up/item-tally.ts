import type { standings, TakeUp } from "../../../../shared/contract/briefing/take-up.schema.ts";

export type Standing = (typeof standings)[number];
export type TakeUpSchool = TakeUp["schools"][number];
export type TakeUpItem = TakeUp["items"][number];

/** How far one school has come with one item. */
export interface ItemTally {
  /** Its readers for whom the item is. */
  readonly readers: number;
  /** Those of whom nothing more is asked: done where there is something to do, acknowledged otherwise. */
  readonly settled: number;
  /** What all of them have reached; `opened` as soon as one of them has begun. */
  readonly standing: Standing;
  /** Who did it for the school, where one answer does. */
  readonly doneBy?: string;
}

const progress: readonly Standing[] = ["none", "opened", "acknowledged", "done"];

export function itemTally(school: TakeUpSchool, item: TakeUpItem): ItemTally {
  const reached = school.readers
    .map((reader) => reader.items.find(({ id }) => id === item.id)?.standing ?? "not-for-them")
    .filter((standing) => standing !== "not-for-them")
    .map((standing) => progress.indexOf(standing));
  if (reached.length === 0) return { readers: 0, settled: 0, standing: "not-for-them" };
  const answer = school.answers?.find(({ id }) => id === item.id);
  if (answer)
    return { readers: reached.length, settled: reached.length, standing: "done", doneBy: answer.by };
  const enough = progress.indexOf(item.asksFor === "action" ? "done" : "acknowledged");
  const least = Math.min(...reached);
  const begun = Math.max(...reached) > 0 ? 1 : 0;
  return {
    readers: reached.length,
    settled: reached.filter((place) => place >= enough).length,
    standing: progress[Math.max(least, begun)] ?? "none",
  };
}
