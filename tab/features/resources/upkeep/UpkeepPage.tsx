import { Page } from "../../../ui/Page.tsx";
import { PanelColumn } from "../../../ui/PanelColumn.tsx";
import { ResourcesNavigation } from "../ResourcesNavigation.tsx";
import { DuplicatesPanel } from "./DuplicatesPanel.tsx";
import { LinksToMend } from "./LinksToMend.tsx";
import { MissedSearchesPanel } from "./MissedSearchesPanel.tsx";
import { MissingLibraries } from "./MissingLibraries.tsx";
import { MostOpenedPanel } from "./MostOpenedPanel.tsx";
import { PinnedPanel } from "./PinnedPanel.tsx";
import { ReviewsPanel } from "./ReviewsPanel.tsx";
import { UnreadPanel } from "./UnreadPanel.tsx";

/** What wants doing so that resources stay worth finding, one section for each kind of work. */
export default function UpkeepPage() {
  return (
    <>
      <ResourcesNavigation />
      <Page title="Upkeep" intro="What wants mending in the resources that you keep.">
        <PanelColumn>
          <MissingLibraries />
          <ReviewsPanel />
          <LinksToMend />
          <DuplicatesPanel />
          <UnreadPanel />
          <PinnedPanel />
          <MissedSearchesPanel />
          <MostOpenedPanel />
        </PanelColumn>
      </Page>
    </>
  );
}
