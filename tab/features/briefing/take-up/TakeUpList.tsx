import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { counted } from "../../../../shared/sentences/lists.ts";
import { Unfold } from "../../../ui/Unfold.tsx";
import { itemTally, type TakeUpItem, type TakeUpSchool } from "./item-tally.ts";
import { PeopleStandings } from "./PeopleStandings.tsx";
import { StandingMark } from "./StandingMark.tsx";
import { tallyWords } from "./tally-words.ts";

/** The same as the table, for a phone: a school after the other, its items below it, its people unfolded. */
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
          <h2 className={styles.name}>{school.name}</h2>
          <ul className={styles.items}>
            {items.map((item) => {
              const tally = itemTally(school, item);
              return tally.readers === 0 ? null : (
                <li key={item.id} className={styles.item}>
                  <StandingMark standing={tally.standing} />
                  <span>
                    {item.title}: <span className={styles.words}>{tallyWords(tally, item)}</span>
                  </span>
                </li>
              );
            })}
          </ul>
          <Unfold title={counted(school.readers.length, "person", "people")}>
            <PeopleStandings items={items} school={school} />
          </Unfold>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  schools: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  school: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  items: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  words: { color: tokens.colorNeutralForeground2 },
});
