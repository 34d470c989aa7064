import type { TakeUpCounts } from "../../../../shared/contract/cpd/portion.schema.ts";

const number = new Intl.NumberFormat("en-GB");

/** "158 of 244 done, 3 overdue, 1 exempt, optional: 12 of 40". */
export function countsWords({ done, overdue, impossible, exempt, optional }: TakeUpCounts): string {
  const some = (count: number, words: string) => (count > 0 ? [`${number.format(count)} ${words}`] : []);
  return [
    ...(done.of > 0 ? [`${done.words} done`] : []),
    ...some(overdue, "overdue"),
    ...some(impossible, "cannot be met now"),
    ...some(exempt, "exempt"),
    ...(optional.of > 0 ? [`${done.of > 0 ? "optional" : "Optional"}: ${optional.words}`] : []),
  ].join(", ");
}
