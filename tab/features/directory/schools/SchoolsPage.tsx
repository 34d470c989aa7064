import { useState } from "react";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useSchoolRecords } from "../../../api/directory-keeping/list-school-records.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { SearchField } from "../../../ui/SearchField.tsx";
import { DirectoryNavigation } from "../DirectoryNavigation.tsx";
import { SchoolTable } from "./SchoolTable.tsx";

/** The schools as the central team keeps them. */
export default function SchoolsPage() {
  const schools = useSchoolRecords();
  const [words, setWords] = useState("");
  const typed = words.trim().toLowerCase();
  return (
    <>
      <DirectoryNavigation />
      <Page title="Schools">
        <Answer
          query={schools}
          loading={<LoadingLines label="Loading the schools" blocks={6} />}
          empty={(answer) =>
            answer.schools.length === 0 ? (
              <EmptyState
                title="There are no schools yet."
                action={<PageLink to="/people/import">Import schools</PageLink>}
              >
                They come from an extract of the register of schools (GIAS).
              </EmptyState>
            ) : undefined
          }
        >
          {(answer) => {
            const found = answer.schools.filter((school) =>
              [school.name, school.hub, school.localAuthority, school.federation ?? ""].some((text) =>
                text.toLowerCase().includes(typed),
              ),
            );
            return (
              <>
                <SearchField label="Search by school, hub or authority" text={words} onType={setWords} />
                <p role="status">{counted(found.length, "school", "schools")}</p>
                <SchoolTable schools={found} />
              </>
            );
          }}
        </Answer>
      </Page>
    </>
  );
}
