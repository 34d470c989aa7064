import type { EditionsListed } from "../../../../shared/contract/briefing/edition.schema.ts";
import { useEditions } from "../../../api/briefing/list-editions.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { BriefingNavigation } from "../BriefingNavigation.tsx";
import EditionPage from "./EditionPage.tsx";
import { isOut } from "./is-out.ts";

/** The newest briefing that is out, whichever that is today. */
export default function NewestEditionPage() {
  const editions = useEditions();
  const newest = editions.data?.editions.find(isOut);
  if (newest) return <EditionPage edition={newest.id} />;
  return (
    <>
      <BriefingNavigation />
      <Page title="Briefing">
        <Answer<EditionsListed>
          query={editions}
          loading={<LoadingLines label="Loading the newest briefing" blocks={5} />}
        >
          {() => (
            <EmptyState title="No briefing for you yet.">
              The briefing comes out on Tuesdays in term at 3:30pm. It will stand here, and Teams will tell
              you.
            </EmptyState>
          )}
        </Answer>
      </Page>
    </>
  );
}
