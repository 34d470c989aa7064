import { useStaffMember } from "../../api/directory-keeping/get-staff-member.ts";
import { path } from "../../api/path.ts";
import { Answer } from "../../ui/Answer.tsx";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { Page } from "../../ui/Page.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { PanelColumn } from "../../ui/PanelColumn.tsx";
import { DownloadPanel } from "./DownloadPanel.tsx";
import { ErasurePanel } from "./ErasurePanel.tsx";
import { ViewingsPanel } from "./ViewingsPanel.tsx";

/** What Beacon holds about somebody, for the central team: to hand over, to answer for, to erase. */
export default function PersonRecordPage({ person: id }: { readonly person: string }) {
  const person = useStaffMember(id);
  return (
    <Page
      title={person.data ? `Record of ${person.data.name}` : "Record"}
      intro={<PageLink to={`/people/person/${id}`}>Back to their posts</PageLink>}
    >
      <Answer query={person} loading={<LoadingLines label="Loading the record" blocks={2} />}>
        {(member) => (
          <PanelColumn>
            <DownloadPanel
              title="All that Beacon holds about them"
              path={path`/api/directory/staff/${member.id}/export`}
            >
              For when they ask for it. That you fetched it is noted, and they can see it.
            </DownloadPanel>
            <ViewingsPanel person={member.id} title="Who has seen their record" />
            <ErasurePanel person={member.id} />
          </PanelColumn>
        )}
      </Answer>
    </Page>
  );
}
