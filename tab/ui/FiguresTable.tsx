import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ScrollBox } from "./ScrollBox.tsx";

export interface FiguresLine {
  readonly key: string;
  readonly name: ReactNode;
  readonly figures: readonly string[];
}

/** Lines with figures in columns; what is wider than its place scrolls there. */
export function FiguresTable(props: {
  readonly label: string;
  /** What stands down, then the figures. */
  readonly heads: readonly [string, ...string[]];
  readonly lines: readonly FiguresLine[];
}) {
  const styles = useStyles();
  return (
    <ScrollBox label={props.label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {props.heads.map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.lines.map(({ key, name, figures }) => (
            <tr key={key} className={styles.row}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              {figures.map((figure, index) => (
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
    overflowWrap: "anywhere",
  },
  cell: {
    ...typographyStyles.body1,
    padding: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
});
