import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { day } from "../../../../shared/sentences/dates.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useBriefingSearch } from "../../../api/briefing/search-briefing.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { MarkedText } from "../../../ui/MarkedText.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";

/** What past briefings say about the words, with the words marked. */
export function FoundItems({ words }: { readonly words: string }) {
  const styles = useStyles();
  const today = useToday();
  const search = useBriefingSearch(words);
  return (
    <Answer
      query={search}
      loading={<LoadingLines label="Searching past briefings" className={styles.list} />}
      empty={({ found }) =>
        found.length > 0 ? undefined : (
          <EmptyState title={`No briefing for you says anything about “${words}”.`}>
            Try another word, or look through the list by date.
          </EmptyState>
        )
      }
    >
      {({ found }) => (
        <>
          <p role="status" className={styles.count}>
            {counted(found.length, "item", "items")} found
          </p>
          <ul className={styles.list}>
            {found.map(({ edition, item }) => (
              <li key={item.id}>
                <PageLink to={`/briefing/${edition}/items/${item.id}`} className={styles.title}>
                  <MarkedText text={item.title} words={words} />
                </PageLink>
                <p className={styles.text}>
                  <MarkedText text={item.what} words={words} />
                </p>
                <p className={styles.date}>{day(edition, today ?? edition)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Answer>
  );
}

const useStyles = makeStyles({
  count: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalL,
    maxWidth: "68ch",
  },
  title: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  date: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
