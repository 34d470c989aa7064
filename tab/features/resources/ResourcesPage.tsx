import { useResources } from "../../api/resources/search-resources.ts";
import { Answer } from "../../ui/Answer.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { Page } from "../../ui/Page.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { useSearchWords } from "../../ui/useSearchWords.ts";
import { ResourceResults } from "./ResourceResults.tsx";

/** The trust's links to what is worth using, searched from the first letter typed. */
export default function ResourcesPage() {
  const { text, type, words } = useSearchWords();
  const resources = useResources(words);
  return (
    <Page title="Resources" leavesFocus>
      <SearchField label="Search resources" text={text} onType={type} takesFocus />
      <Answer
        query={resources}
        loading={<LoadingLines label="Loading resources" blocks={5} />}
        empty={({ resources: found }) =>
          found.length > 0 ? undefined : words === "" ? (
            <EmptyState title="No resources yet.">
              The central team collects links to guidance, templates and training here.
            </EmptyState>
          ) : (
            <EmptyState title={`Nothing found for “${words}”.`}>
              Try fewer words or another word for it: “SEND” rather than “additional needs”.
            </EmptyState>
          )
        }
      >
        {(answer) => <ResourceResults answer={answer} words={words} />}
      </Answer>
    </Page>
  );
}
