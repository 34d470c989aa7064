import { makeStyles, tokens } from "@fluentui/react-components";
import type {
  SchoolCell,
  SchoolCpd,
  SchoolPerson,
} from "../../../../../shared/contract/cpd/school-cpd.schema.ts";
import { Unfold } from "../../../../ui/Unfold.tsx";
import { isStillToDo } from "../../entries/still-to-do.ts";
import { useEntryStyles } from "../../entry.styles.ts";
import { StaffMember } from "./StaffMember.tsx";
import { StandingInBrief } from "./StandingInBrief.tsx";

/** The same as the table, for a phone: what each still has to do, the rest folded away. */
export function StaffList(props: {
  readonly courses: SchoolCpd["courses"];
  readonly people: readonly SchoolPerson[];
}) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const titles = new Map(props.courses.map(({ id, title }) => [id, title]));
  const lines = (cells: readonly SchoolCell[]) => (
    <ul className={styles.list}>
      {cells.map((cell) => (
        <li key={cell.course} className={styles.line}>
          <span>{titles.get(cell.course)}</span>
          <StandingInBrief {...cell} />
        </li>
      ))}
    </ul>
  );
  return (
    <ul className={styles.people} aria-label="Staff">
      {props.people.map((person) => {
        const open = person.cells.filter(isStillToDo);
        const others = person.cells.filter((cell) => !isStillToDo(cell));
        return (
          <li key={person.id} className={entry.entry}>
            <StaffMember person={person} />
            {open.length > 0 ? lines(open) : null}
            {others.length > 0 ? (
              <Unfold title={open.length > 0 ? `${others.length} more` : "Done and optional"}>
                {lines(others)}
              </Unfold>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  people: {
    listStyleType: "none",
    margin: 0,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  line: { display: "grid", justifyItems: "start" },
});
