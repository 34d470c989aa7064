import { makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import type { MyWayShown } from "../../../../shared/contract/briefing/sending.schema.ts";
import { type Way, ways } from "../../../../shared/domain/briefing/sending/reach.ts";
import { wayDescriptions, wayNames, wayWords } from "../../../../shared/sentences/briefing/briefing-ways.ts";
import { useChooseWay, useMyWay } from "../../../api/briefing/my-way.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { BriefingNavigation } from "../BriefingNavigation.tsx";

/** How the Tuesday briefing comes to oneself: one of three ways, saved as soon as it is chosen. */
export default function MyWayPage() {
  return (
    <>
      <BriefingNavigation />
      <Page
        title="How you get the briefing"
        intro="It always stands here in Beacon. Choose how you are told that it is out; it counts from the next one on."
      >
        <Answer query={useMyWay()} loading={<LoadingLines label="Loading your choice" blocks={3} />}>
          {(way) => <Choice way={way} />}
        </Answer>
      </Page>
    </>
  );
}

function Choice({ way }: { readonly way: MyWayShown }) {
  const styles = useStyles();
  const choose = useChooseWay();
  // Until it is refused, what was chosen is shown as chosen.
  const chosen = choose.isPending ? choose.variables : (way.choice ?? way.way);
  return (
    <div className={styles.choice}>
      {choose.error ? <ProblemNotice error={choose.error} /> : null}
      <RadioGroup
        aria-label="How you get the briefing"
        value={chosen}
        onChange={(_, { value }) => choose.mutate(value as Way)}
      >
        {ways.map((each) => (
          <Radio
            key={each}
            value={each}
            label={
              <span className={styles.label}>
                <span className={styles.name}>{wayNames[each]}</span>
                <span className={styles.about}>{wayDescriptions[each]}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
      <p role="status" className={styles.words}>
        {choose.isPending ? "Saving…" : choose.isSuccess ? `Saved. ${wayWords(way)}` : wayWords(way)}
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  choice: { display: "grid", gap: tokens.spacingVerticalL, maxWidth: "40rem" },
  label: { display: "grid" },
  name: typographyStyles.body1Strong,
  about: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  words: { ...typographyStyles.body1, margin: 0 },
});
