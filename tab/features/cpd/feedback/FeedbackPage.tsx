import { useMe } from "../../../api/home/use-me.ts";
import { Page } from "../../../ui/Page.tsx";
import { PanelColumn } from "../../../ui/PanelColumn.tsx";
import { CpdNavigation } from "../CpdNavigation.tsx";
import { MyFeedback } from "./MyFeedback.tsx";
import { TrustFeedback } from "./TrustFeedback.tsx";

/** What did I think of the meetings I was at; and for the central team, what everybody thought. */
export default function FeedbackPage({ meeting }: { readonly meeting?: string }) {
  const me = useMe();
  return (
    <>
      <CpdNavigation />
      <Page title="Feedback">
        <PanelColumn>
          <MyFeedback meeting={meeting} />
          {me?.isCentralTeam && !meeting ? <TrustFeedback /> : null}
        </PanelColumn>
      </Page>
    </>
  );
}
