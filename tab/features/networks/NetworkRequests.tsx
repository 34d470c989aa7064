import type { NetworkPage } from "../../../shared/contract/networks/network.schema.ts";
import { useNetworkRequests } from "../../api/resources/requests.ts";
import { Answer } from "../../ui/Answer.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { RequestList } from "../../ui/requests/RequestList.tsx";

/** What the network is asked for, to whoever answers for it. */
export function NetworkRequests({
  network: { id },
  today,
}: {
  readonly network: NetworkPage;
  readonly today: string;
}) {
  const requests = useNetworkRequests(id);
  return (
    <Panel title="Asked of us">
      <Answer
        query={requests}
        loading={<LoadingLines label="Loading requests" blocks={1} />}
        empty={({ requests: all }) =>
          all.length > 0 ? undefined : (
            <EmptyState title="Nothing.">
              When somebody looks for a resource and finds none, they can ask the network, and it stands here.
            </EmptyState>
          )
        }
      >
        {({ requests: all }) => <RequestList requests={all} today={today} />}
      </Answer>
    </Panel>
  );
}
