import { makeStyles, Switch, tokens, typographyStyles } from "@fluentui/react-components";
import { listingWords, whatListingShows } from "../../shared/sentences/resources/who-can-help.ts";
import { problemWords } from "../api/problem-words.ts";
import { useChangeListing, useListing } from "../api/resources/who-can-help.ts";
import { Answer } from "./Answer.tsx";
import { LoadingLines } from "./LoadingLines.tsx";

/** Whether one is listed among those who can help: agreed to and taken back with the same switch, at once. */
export function ListingSwitch() {
  const styles = useStyles();
  const listing = useListing();
  const changing = useChangeListing();
  return (
    <Answer query={listing} loading={<LoadingLines label="Loading whether you are listed" blocks={1} />}>
      {({ isListed }) => (
        <>
          <Switch
            className={styles.switch}
            label="List me among those who can help"
            checked={isListed}
            onChange={(_, { checked }) => changing.mutate(checked)}
          />
          <p role="status" className={styles.text}>
            {isListed ? listingWords.listed : listingWords.unlisted}
          </p>
          <p className={styles.text}>{whatListingShows}</p>
          {changing.error ? (
            <p role="alert" className={styles.problem}>
              {problemWords(changing.error)}
            </p>
          ) : null}
        </>
      )}
    </Answer>
  );
}

const useStyles = makeStyles({
  switch: { minHeight: "44px", alignItems: "center" },
  text: { ...typographyStyles.body1, margin: 0, marginTop: tokens.spacingVerticalXS, maxWidth: "68ch" },
  problem: { ...typographyStyles.body1, margin: 0, color: tokens.colorPaletteRedForeground1 },
});
