import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { SchoolCpd, SchoolPerson } from "../../../../../shared/contract/cpd/school-cpd.schema.ts";
import { day } from "../../../../../shared/sentences/dates.ts";
import { ScrollBox } from "../../../../ui/ScrollBox.tsx";
import { StaffMember } from "./StaffMember.tsx";
import { StandingInBrief } from "./StandingInBrief.tsx";

/** People down, courses across. */
export function StaffTable(props: {
  readonly courses: SchoolCpd["courses"];
  readonly people: readonly SchoolPerson[];
  readonly today: string;
}) {
  const styles = useStyles();
  return (
    <ScrollBox label="Staff and courses" className={styles.box}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Staff
            </th>
            {props.courses.map(({ id, title, dueOn, counts }) => (
              <th key={id} scope="col" className={styles.course}>
                {title}
                <span className={styles.figure}>
                  {counts.done.of > 0 ? `${counts.done.words} done` : "Optional"}
                </span>
                {counts.done.of > 0 ? (
                  <span className={styles.figure}>Due {day(dueOn, props.today)}</span>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.people.map((person) => (
            <Row key={person.id} courses={props.courses} person={person} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Drawn again only when its own figures change: the largest school has hundreds. */
const Row = memo(function Row(props: {
  readonly courses: SchoolCpd["courses"];
  readonly person: SchoolPerson;
}) {
  const styles = useStyles();
  const cells = new Map(props.person.cells.map((cell) => [cell.course, cell]));
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.person}>
        <StaffMember person={props.person} />
      </th>
      {props.courses.map(({ id }) => {
        const cell = cells.get(id);
        return (
          <td key={id} className={styles.cell}>
            {cell ? <StandingInBrief {...cell} /> : null}
          </td>
        );
      })}
    </tr>
  );
});

const useStyles = makeStyles({
  box: {
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  table: { borderCollapse: "collapse", width: "100%" },
  corner: {
    ...typographyStyles.body1Strong,
    position: "sticky",
    insetInlineStart: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "start",
    verticalAlign: "bottom",
    padding: tokens.spacingHorizontalM,
  },
  course: {
    ...typographyStyles.caption1Strong,
    textAlign: "start",
    verticalAlign: "bottom",
    minWidth: "7.5rem",
    padding: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  figure: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  person: {
    position: "sticky",
    insetInlineStart: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxSizing: "border-box",
    width: "16rem",
    minWidth: "16rem",
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: "inherit",
    padding: tokens.spacingHorizontalM,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { verticalAlign: "top", padding: tokens.spacingHorizontalS, paddingTop: tokens.spacingHorizontalM },
});
