import { ListingSwitch } from "../../ui/ListingSwitch.tsx";
import { Page } from "../../ui/Page.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { PanelColumn } from "../../ui/PanelColumn.tsx";
import { DownloadPanel } from "./DownloadPanel.tsx";
import { ViewingsPanel } from "./ViewingsPanel.tsx";

/** What does Beacon hold about me, and who has seen it? */
export default function MyRecordPage() {
  return (
    <Page title="What Beacon holds about you" intro={<PageLink to="/cpd">Back to My CPD</PageLink>}>
      <PanelColumn>
        <DownloadPanel title="All of it" path="/api/cpd/mine/export">
          Your posts, invitations and replies, attendance, certificates, exemptions, what you did with
          briefings, and who has seen your record. Ask the central team if something is wrong or should go.
        </DownloadPanel>
        <Panel title="Who can help">
          <ListingSwitch />
        </Panel>
        <ViewingsPanel title="Who has seen your record" />
      </PanelColumn>
    </Page>
  );
}
