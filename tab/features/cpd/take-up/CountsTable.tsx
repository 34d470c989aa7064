import type { ReactNode } from "react";
import type { TakeUpCounts } from "../../../../shared/contract/cpd/portion.schema.ts";
import { percent } from "../../../../shared/sentences/cpd/take-up.ts";
import { FiguresTable } from "../../../ui/FiguresTable.tsx";

export interface CountsLine {
  readonly key: string;
  readonly name: ReactNode;
  readonly counts: TakeUpCounts;
  /** Figures of its own, in the order of `more`. */
  readonly more?: readonly string[];
}

const number = new Intl.NumberFormat("en-GB");

/** The figures behind a chart, as they are exported. */
export function CountsTable(props: {
  readonly label: string;
  /** What stands down: "School". */
  readonly of: string;
  readonly lines: readonly CountsLine[];
  /** Heads of further columns, after those of counts. */
  readonly more?: readonly string[];
}) {
  return (
    <FiguresTable
      label={props.label}
      heads={[
        ...([props.of, "Done", "Share done", "Overdue", "Cannot be met now"] as const),
        ...["Exempt", "Optional taken up", ...(props.more ?? [])],
      ]}
      lines={props.lines.map(({ key, name, counts, more = [] }) => ({
        ...{ key, name },
        figures: [...figures(counts), ...more],
      }))}
    />
  );
}

const figures = ({ done, overdue, impossible, exempt, optional }: TakeUpCounts): string[] => [
  done.words,
  done.of > 0 ? `${percent(done)}%` : "–",
  ...[overdue, impossible, exempt].map((count) => number.format(count)),
  optional.words,
];
