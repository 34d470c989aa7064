import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { type SchoolCpd, schoolCellStandings } from "../../../../../shared/contract/cpd/school-cpd.schema.ts";
import { day } from "../../../../../shared/sentences/dates.ts";
import { Bar } from "../../../../ui/Bar.tsx";
import { PageLink } from "../../../../ui/PageLink.tsx";
import { StandingSign } from "../../entries/StandingSign.tsx";
import { countsWords } from "../counts-words.ts";
import { RemindAllButton } from "../remind/RemindAllButton.tsx";

const groupWords = {
  overdue: "Overdue",
  impossible: "Cannot be met now",
  owed: "To do",
  exempt: "Exempt",
  met: "Done",
  offered: "May take part",
  taken: "Took part",
} as const;

/** A school's courses, each in figures and opening into the names behind them. */
export function CourseTakeUp({ cpd, today }: { readonly cpd: SchoolCpd; readonly today: string }) {
  const styles = useStyles();
  return (
    <ul className={styles.courses} aria-label="Courses">
      {cpd.courses.map((course) => {
        const { done } = course.counts;
        return (
          <li key={course.id} className={styles.course}>
            <details className={styles.details}>
              <summary className={styles.summary}>
                <ChevronRightRegular aria-hidden="true" className={`${styles.chevron} chevron`} />
                <span className={styles.title}>{course.title}</span>
                {done.of > 0 ? <Bar share={done} className={styles.bar} /> : null}
                <span>{countsWords(course.counts)}</span>
                <span className={styles.about}>
                  {done.of > 0 ? `${course.kindWords} · due ${day(course.dueOn, today)}` : course.kindWords}
                </span>
              </summary>
              <RemindAllButton cpd={cpd} course={course} />
              <Names cpd={cpd} course={course.id} />
            </details>
          </li>
        );
      })}
    </ul>
  );
}

function Names({ cpd, course }: { readonly cpd: SchoolCpd; readonly course: string }) {
  const styles = useStyles();
  const standing = (person: SchoolCpd["people"][number]) =>
    person.cells.find((cell) => cell.course === course)?.standing;
  return schoolCellStandings.map((each) => {
    const people = cpd.people.filter((person) => standing(person) === each);
    if (people.length === 0) return null;
    return (
      <section key={each} aria-label={groupWords[each]} className={styles.group}>
        <h2 className={styles.heading}>
          <StandingSign standing={each} /> {groupWords[each]} ({people.length})
        </h2>
        <ul className={styles.names}>
          {people.map(({ id, name }) => (
            <li key={id}>
              <PageLink to={`/cpd/people/${id}`}>{name}</PageLink>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

const useStyles = makeStyles({
  courses: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  course: {
    paddingInline: tokens.spacingHorizontalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: "none" },
  },
  details: { "&[open] .chevron": { transform: "rotate(90deg)" } },
  summary: {
    ...typographyStyles.body1,
    position: "relative",
    display: "grid",
    gap: tokens.spacingVerticalXS,
    minHeight: "44px",
    paddingBlock: tokens.spacingVerticalM,
    paddingInlineEnd: tokens.spacingHorizontalXXXL,
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: {
    position: "absolute",
    insetInlineEnd: 0,
    top: tokens.spacingVerticalM,
    fontSize: "20px",
  },
  title: typographyStyles.body1Strong,
  bar: { maxWidth: "32rem" },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  group: { paddingBottom: tokens.spacingVerticalM },
  heading: {
    ...typographyStyles.caption1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  names: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
});
