import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { TakeUpItem, TakeUpSchool } from "./item-tally.ts";
import { readerWords } from "./reader-words.ts";
import { StandingMark } from "./StandingMark.tsx";

/** The people of one school, each with the items for them. */
export function PeopleStandings({
  items,
  school,
}: {
  readonly items: readonly TakeUpItem[];
  readonly school: TakeUpSchool;
}) {
  const styles = useStyles();
  const titleOf = (id: string) => items.find((item) => item.id === id)?.title ?? "";
  return (
    <ul className={styles.people}>
      {school.readers.map((reader) => (
        <li key={reader.id}>
          <span className={styles.name}>{reader.name}</span>
          <ul className={styles.standings}>
            {reader.items
              .filter(({ standing }) => standing !== "not-for-them")
              .map(({ id, standing }) => (
                <li key={id} className={styles.standing}>
                  <StandingMark standing={standing} />
                  <span>
                    {readerWords(school, reader, { id })}: {titleOf(id)}
                  </span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  people: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    paddingBottom: tokens.spacingVerticalM,
    display: "grid",
    gap: tokens.spacingVerticalM,
  },
  name: typographyStyles.body1Strong,
  standings: { listStyleType: "none", margin: 0, padding: 0 },
  standing: { ...typographyStyles.caption1, display: "flex", gap: tokens.spacingHorizontalS },
});
