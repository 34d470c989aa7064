import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CascadeReachView } from "../../../../shared/contract/cpd/cascade.schema.ts";
import type { Portion } from "../../../../shared/contract/cpd/portion.schema.ts";
import { percent } from "../../../../shared/sentences/cpd/take-up.ts";
import { Bar } from "../../../ui/Bar.tsx";
import { media } from "../../../ui/breakpoints.ts";

export interface ReachRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly reach: CascadeReachView;
}

/** Schools and staff reached, a line each, both as numbers of their whole; the bars only repeat them. */
export function ReachTable(props: {
  readonly label: string;
  readonly first: string;
  readonly rows: readonly ReachRow[];
}) {
  const styles = useStyles();
  return (
    // Laid out anew on a phone, a table is none to a screen reader unless its roles are said.
    // biome-ignore-start lint/a11y/noRedundantRoles: display other than table takes the roles away
    <table role="table" className={styles.table} aria-label={props.label}>
      <thead role="rowgroup" className={styles.head}>
        <tr role="row">
          {[props.first, "Schools", "Staff", "Overdue"].map((title) => (
            <th key={title} role="columnheader" scope="col" className={styles.cell}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.rows.map(({ key, name, reach }) => (
          <tr role="row" key={key} className={styles.row}>
            <th role="rowheader" scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {name}
            </th>
            <td role="cell" className={styles.cell}>
              <Figure portion={reach.schools} label="schools" />
            </td>
            <td role="cell" className={styles.cell}>
              <Figure portion={reach.staff} label="staff" />
            </td>
            <td role="cell" className={styles.cell}>
              {reach.overdue}
              <span className={styles.unit}> overdue</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function Figure({ portion, label }: { readonly portion: Portion; readonly label: string }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.words}>
        {portion.words}
        <span className={styles.unit}> {label}</span>
      </span>{" "}
      <span className={styles.share}>{percent(portion)}%</span>
      <Bar share={portion} className={styles.bar} />
    </>
  );
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", ...typographyStyles.body1 },
  head: {
    [media.phone]: {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [media.phone]: {
      display: "grid",
      gridTemplateColumns: "1fr 1fr auto",
      columnGap: tokens.spacingHorizontalM,
      paddingBlock: tokens.spacingVerticalS,
    },
  },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    [media.phone]: { padding: 0 },
  },
  name: {
    ...typographyStyles.body1Strong,
    width: "40%",
    overflowWrap: "anywhere",
    [media.phone]: { gridColumn: "1 / -1", width: "auto", paddingBottom: tokens.spacingVerticalXS },
  },
  unit: { display: "none", [media.phone]: { display: "inline" } },
  words: { whiteSpace: "nowrap" },
  share: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  bar: { marginTop: tokens.spacingVerticalXXS, maxWidth: "10rem" },
});
