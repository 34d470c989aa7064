import { makeStyles, tokens } from "@fluentui/react-components";
import { useMe } from "../../../api/home/use-me.ts";
import { Page } from "../../../ui/Page.tsx";
import { CpdNavigation } from "../CpdNavigation.tsx";
import { MyFeedback } from "./MyFeedback.tsx";
import { TrustFeedback } from "./TrustFeedback.tsx";

/** What did I think of the meetings I was at; and for the central team, what everybody thought. */
export default function FeedbackPage({ meeting }: { readonly meeting?: string }) {
  const styles = useStyles();
  const me = useMe();
  return (
    <>
      <CpdNavigation />
      <Page title="Feedback">
        <div className={styles.parts}>
          <MyFeedback meeting={meeting} />
          {me?.isCentralTeam && !meeting ? <TrustFeedback /> : null}
        </div>
      </Page>
    </>
  );
}

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalL,
    maxWidth: "88ch",
  },
});
