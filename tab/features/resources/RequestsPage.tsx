import { useToday } from "../../api/home/use-today.ts";
import { useMyRequests } from "../../api/resources/requests.ts";
import { Answer } from "../../ui/Answer.tsx";
import { ButtonLink } from "../../ui/ButtonLink.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { Page } from "../../ui/Page.tsx";
import { RequestList } from "../../ui/requests/RequestList.tsx";

/** What one asked networks for, and how it stands. */
export default function RequestsPage() {
  const requests = useMyRequests();
  const today = useToday() ?? "";
  return (
    <Page title="What you asked for" actions={<ButtonLink to="/resources">Search resources</ButtonLink>}>
      <Answer
        query={requests}
        loading={<LoadingLines label="Loading what you asked for" blocks={3} />}
        empty={({ requests: own }) =>
          own.length > 0 ? undefined : (
            <EmptyState title="Nothing yet.">
              When a search finds nothing, you can ask a network. What you asked stands here with its answer.
            </EmptyState>
          )
        }
      >
        {({ requests: own }) => <RequestList requests={own} today={today} isOwn />}
      </Answer>
    </Page>
  );
}
