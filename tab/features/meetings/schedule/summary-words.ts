import type { Assessment } from "../../../../shared/contract/meetings/assessment.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";

const wholePounds = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "GBP",
  maximumFractionDigits: 0,
});

/** "£142". */
const pounds = (amount: number): string => wholePounds.format(amount);

const poundsAndPence = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

/** Where pence matter: "£35.50", "£38". */
export const exactly = (amount: number): string => poundsAndPence.format(amount).replace(/\.00$/, "");

/** Everybody who has another meeting at the time, each once. */
export const peopleClashing = ({ clashes }: Pick<Assessment, "clashes">): number =>
  new Set(clashes.flatMap(({ people }) => people.map(({ id }) => id))).size;

/** "3 people clash · £142 cover · 95 min": all that a meeting causes in one line of a phone. */
export function summaryWords(assessment: Pick<Assessment, "clashes" | "cover" | "workload">): string {
  const clashing = peopleClashing(assessment);
  const clashes =
    clashing === 0 ? "Nobody clashes" : `${counted(clashing, "person clashes", "people clash")}`;
  return [clashes, `${pounds(assessment.cover.pounds)} cover`, `${assessment.workload.minutes} min`].join(
    " · ",
  );
}

/** "1 hour", "2.5 hours". */
export const hours = (count: number): string => counted(Math.round(count * 100) / 100, "hour", "hours");
