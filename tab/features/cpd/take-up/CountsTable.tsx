import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TakeUpCounts } from "../../../../shared/contract/cpd/portion.schema.ts";
import { percent } from "../../../../shared/sentences/take-up.ts";
import { ScrollBox } from "../../../ui/ScrollBox.tsx";

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
  /** Heads of further columns, before those of counts. */
  readonly more?: readonly string[];
}) {
  const styles = useStyles();
  const heads = [
    ...["Done", "Share done", "Overdue", "Cannot be met now", "Exempt", "Optional taken up"],
    ...(props.more ?? []),
  ];
  return (
    <ScrollBox label={props.label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {props.of}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.lines.map(({ key, name, counts, more = [] }) => (
            <tr key={key} className={styles.row}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              {[...figures(counts), ...more].map((figure, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={index} className={styles.cell}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const figures = ({ done, overdue, impossible, exempt, optional }: TakeUpCounts): string[] => [
  done.words,
  done.of > 0 ? `${percent(done)}%` : "–",
  ...[overdue, impossible, exempt].map((count) => number.format(count)),
  optional.words,
];

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  head: {
    ...typographyStyles.caption1Strong,
    textAlign: "start",
    verticalAlign: "bottom",
    padding: tokens.spacingHorizontalS,
    minWidth: "4.5rem",
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: {
    ...typographyStyles.body1,
    textAlign: "start",
    minWidth: "10rem",
    padding: tokens.spacingHorizontalS,
  },
  cell: {
    ...typographyStyles.body1,
    padding: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
});
