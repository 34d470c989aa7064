import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { itemTally, type TakeUpItem, type TakeUpSchool } from "./item-tally.ts";
import { PeopleStandings } from "./PeopleStandings.tsx";
import { StandingMark } from "./StandingMark.tsx";
import { tallyWords } from "./tally-words.ts";

/** The same as the table, for a phone: one line of marks a school, in the order of the items, opening into its people. */
export function TakeUpList({
  items,
  schools,
}: {
  readonly items: readonly TakeUpItem[];
  readonly schools: readonly TakeUpSchool[];
}) {
  const styles = useStyles();
  return (
    <ul className={styles.schools} aria-label="Take-up by school">
      {schools.map((school) => (
        <li key={school.urn} className={styles.school}>
          <details open={schools.length === 1}>
            <summary className={styles.summary}>
              <span className={styles.name}>{school.name}</span>
              <span className={styles.marks}>
                {items.map((item) => {
                  const tally = itemTally(school, item);
                  return (
                    <span key={item.id}>
                      <StandingMark standing={tally.standing} />
                      <VisuallyHidden>
                        {item.title}: {tallyWords(tally, item)}.
                      </VisuallyHidden>
                    </span>
                  );
                })}
              </span>
            </summary>
            <PeopleStandings items={items} school={school} />
          </details>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  schools: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  school: {
    paddingInline: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: "none" },
  },
  summary: {
    position: "relative",
    display: "grid",
    gap: tokens.spacingVerticalXS,
    minHeight: "44px",
    paddingBlock: tokens.spacingVerticalS,
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: { ...typographyStyles.body1Strong },
  marks: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
