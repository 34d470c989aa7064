import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { day } from "../../../../shared/sentences/dates.ts";
import { useEditions } from "../../../api/briefing/list-editions.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { media } from "../../../ui/breakpoints.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { editionStanding } from "./edition-standing.ts";
import { isOut } from "./is-out.ts";

/** The briefings that are out, newest first, with how one stands with each. */
export function EditionList() {
  const styles = useStyles();
  const today = useToday();
  const editions = useEditions();
  return (
    <Answer
      query={editions}
      loading={<LoadingLines label="Loading earlier briefings" />}
      empty={(answer) =>
        answer.editions.some(isOut) ? undefined : (
          <EmptyState title="No briefing for you yet.">
            Once one is, it stays here to be found again.
          </EmptyState>
        )
      }
    >
      {(answer) => (
        <ul className={styles.list}>
          {answer.editions.filter(isOut).map((edition) => (
            <li key={edition.id} className={styles.entry}>
              <PageLink to={`/briefing/${edition.id}`} className={styles.title}>
                {day(edition.id, today ?? edition.id)}
              </PageLink>
              <span className={styles.standing}>{editionStanding(edition)}</span>
            </li>
          ))}
        </ul>
      )}
    </Answer>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    marginTop: tokens.spacingVerticalL,
    padding: 0,
    maxWidth: "68ch",
  },
  entry: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalL,
    minHeight: "44px",
    // Where the date and its standing stand one below the other.
    [media.phone]: { paddingBlock: tokens.spacingVerticalXS },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong },
  standing: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});
