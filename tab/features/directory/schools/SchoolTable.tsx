import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { SchoolRecords } from "../../../../shared/contract/directory/school-records.schema.ts";
import { sentenceCase } from "../../../../shared/sentences/lists.ts";
import { media } from "../../../ui/breakpoints.ts";
import { PageLink } from "../../../ui/PageLink.tsx";
import { poundsAnHour } from "./pounds-an-hour.ts";

/** One row a school; on a phone each becomes a small block, with every figure named. */
export function SchoolTable({ schools }: { readonly schools: SchoolRecords["schools"] }) {
  const styles = useStyles();
  return (
    // Laid out anew on a phone, a table is none to a screen reader unless its roles are said.
    // biome-ignore-start lint/a11y/noRedundantRoles: display other than table takes the roles away
    <table role="table" className={styles.table}>
      <thead role="rowgroup" className={styles.head}>
        <tr role="row">
          {["School", "Phase", "Hub", "Authority", "Pupils", "Staff", "Cover"].map((title) => (
            <th key={title} role="columnheader" scope="col" className={styles.title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {schools.map((school) => (
          <tr role="row" key={school.urn} className={styles.row}>
            <th role="rowheader" scope="row" className={styles.name}>
              <PageLink to={`/people/schools/${encodeURIComponent(school.urn)}`}>{school.name}</PageLink>
              {school.federation ? <span className={styles.federation}>{school.federation}</span> : null}
            </th>
            <Cell title="Phase">{sentenceCase(school.phase)}</Cell>
            <Cell title="Hub">{school.hub}</Cell>
            <Cell title="Authority">{school.localAuthority}</Cell>
            <Cell title="Pupils">{school.pupils.toLocaleString("en-GB")}</Cell>
            <Cell title="Staff">{school.staff.toLocaleString("en-GB")}</Cell>
            <Cell title="Cover" isOneLine>
              {poundsAnHour(school.coverRatePerHour)}
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function Cell(props: { readonly title: string; readonly isOneLine?: boolean; readonly children: string }) {
  const styles = useStyles();
  const { title, isOneLine, children } = props;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <td role="cell" className={mergeClasses(styles.cell, isOneLine && styles.oneLine)}>
      <span aria-hidden="true" className={styles.label}>
        {title}{" "}
      </span>
      {children}
    </td>
  );
}

const useStyles = makeStyles({
  table: {
    ...typographyStyles.body1,
    width: "100%",
    borderCollapse: "collapse",
    [media.phone]: { display: "block" },
  },
  head: {
    [media.phone]: {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
  title: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
    padding: tokens.spacingHorizontalS,
  },
  row: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [media.phone]: {
      display: "flex",
      flexWrap: "wrap",
      columnGap: tokens.spacingHorizontalL,
      paddingBlock: tokens.spacingVerticalS,
    },
  },
  name: {
    ...typographyStyles.body1Strong,
    textAlign: "start",
    padding: tokens.spacingHorizontalS,
    [media.phone]: { flexBasis: "100%", padding: 0 },
  },
  federation: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  cell: { padding: tokens.spacingHorizontalS, [media.phone]: { display: "block", padding: 0 } },
  oneLine: { [media.wide]: { whiteSpace: "nowrap" } },
  label: { color: tokens.colorNeutralForeground2, [media.wide]: { display: "none" } },
});
