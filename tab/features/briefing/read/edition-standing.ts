import type { EditionsListed } from "../../../../shared/contract/briefing/edition.schema.ts";

/** How one stands with an edition: "3 for you · 1 to do · opened". */
export function editionStanding({ forYou, toDo, opened }: EditionsListed["editions"][number]): string {
  if (forYou === 0) return "Nothing for you";
  return [
    `${forYou} for you`,
    ...(toDo > 0 ? [`${toDo} to do`] : []),
    opened ? "opened" : "not opened yet",
  ].join(" · ");
}
