import { sentenceCase } from "../../../../shared/sentences/lists.ts";
import { useSchoolRecord } from "../../../api/directory-keeping/get-school-record.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { DirectoryNavigation } from "../DirectoryNavigation.tsx";
import { SchoolEditor } from "./SchoolEditor.tsx";

/** One school: what the register says of it, and what the central team keeps. */
export default function SchoolPage({ urn }: { readonly urn: string }) {
  const school = useSchoolRecord(urn);
  const { data } = school;
  return (
    <>
      <DirectoryNavigation />
      <Page
        title={data?.name ?? "School"}
        intro={data && `${sentenceCase(data.phase)} school, ${data.localAuthority} · URN ${data.urn}`}
        actions={<PageLink to={`/people?school=${encodeURIComponent(urn)}`}>Who works here</PageLink>}
      >
        <Answer query={school} loading={<LoadingLines label="Loading the school" blocks={2} />}>
          {(record) => <SchoolEditor school={record} />}
        </Answer>
      </Page>
    </>
  );
}
