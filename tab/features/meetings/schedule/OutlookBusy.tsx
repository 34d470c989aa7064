import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { counted } from "../../../../shared/sentences/lists.ts";
import { problemWords } from "../../../api/problem-words.ts";
import { Unfold } from "../../../ui/Unfold.tsx";
import { ConsequenceSection } from "./ConsequenceSection.tsx";
import type { Consequences } from "./useConsequences.ts";

/** Who is busy in Outlook then. It is asked for by itself, because it takes longer, and nothing else waits for it. */
export function OutlookBusy({
  freeBusy: { data, error, refetch, isFetching },
  isStale,
}: {
  readonly freeBusy: Consequences["freeBusy"];
  readonly isStale: boolean;
}) {
  const styles = useStyles();
  const isLooking = isFetching || isStale;
  return (
    <ConsequenceSection title="In Outlook">
      {isLooking ? (
        <Spinner size="tiny" labelPosition="after" label="Looking in calendars…" className={styles.looking} />
      ) : null}
      {error && !isLooking ? (
        <>
          <p className={styles.sentence} role="alert">
            {problemWords(error)}
          </p>
          <Button onClick={() => void refetch()}>Look again</Button>
        </>
      ) : null}
      {data && !error ? <p className={styles.sentence}>{data.sentence}</p> : null}
      {data && !error && data.busy.length > 0 ? (
        <Unfold title={`${counted(data.busy.length, "person", "people")} busy`}>
          <ul className={styles.people}>
            {data.busy.map(({ id, name, posts, expectation }) => (
              <li key={id}>
                {name}, {expectation === "mandatory" ? "must come" : "may come"}
                <span className={styles.posts}>{posts}</span>
              </li>
            ))}
          </ul>
        </Unfold>
      ) : null}
    </ConsequenceSection>
  );
}

const useStyles = makeStyles({
  looking: { justifyContent: "flex-start" },
  sentence: { ...typographyStyles.body1, margin: 0 },
  people: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
  posts: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});
