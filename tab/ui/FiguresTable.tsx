import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { media } from "./breakpoints.ts";
import { ScrollBox } from "./ScrollBox.tsx";

export interface FiguresLine {
  readonly key: string;
  readonly name: ReactNode;
  readonly figures: readonly string[];
}

/**
 * Lines with figures in columns; what is wider than its place scrolls there. On a phone each line stands by itself, its figures named one
 * by one. The roles are said again, since a table that is drawn otherwise is none to some browsers.
 */
export function FiguresTable(props: {
  readonly label: string;
  /** What stands down, then the figures. */
  readonly heads: readonly [string, ...string[]];
  readonly lines: readonly FiguresLine[];
}) {
  const styles = useStyles();
  const [, ...heads] = props.heads;
  return (
    <ScrollBox label={props.label}>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table role="table" className={styles.table}>
        <thead role="rowgroup" className={styles.heads}>
          <tr role="row">
            {props.heads.map((head) => (
              <th key={head} role="columnheader" scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={styles.lines}>
          {props.lines.map(({ key, name, figures }) => (
            <tr key={key} role="row" className={styles.row}>
              <th role="rowheader" scope="row" className={styles.name}>
                {name}
              </th>
              {figures.map((figure, index) => (
                <td
                  key={heads[index]}
                  role="cell"
                  data-head={heads[index]}
                  className={mergeClasses(styles.cell, figure === "–" && styles.none)}
                >
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </ScrollBox>
  );
}

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", [media.phone]: { display: "block" } },
  heads: {
    // Out of sight, and not out of hearing.
    [media.phone]: { position: "absolute", clipPath: "inset(50%)", width: "1px", overflow: "hidden" },
  },
  head: {
    ...typographyStyles.caption1Strong,
    textAlign: "start",
    verticalAlign: "bottom",
    padding: tokens.spacingHorizontalS,
    minWidth: "4.5rem",
  },
  lines: { [media.phone]: { display: "block" } },
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [media.phone]: {
      display: "flex",
      flexWrap: "wrap",
      columnGap: tokens.spacingHorizontalL,
      padding: `${tokens.spacingVerticalS} 0`,
    },
  },
  name: {
    ...typographyStyles.body1,
    textAlign: "start",
    minWidth: "10rem",
    padding: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
    [media.phone]: { flexBasis: "100%", padding: 0 },
  },
  /** Nothing to tell: a column is left empty for it, and no words of a line. */
  none: { [media.phone]: { display: "none" } },
  cell: {
    ...typographyStyles.body1,
    padding: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    [media.phone]: {
      padding: 0,
      fontWeight: tokens.fontWeightSemibold,
      "::before": {
        content: 'attr(data-head) " "',
        color: tokens.colorNeutralForeground2,
        fontWeight: tokens.fontWeightRegular,
      },
    },
  },
});
