import { useSearchParams } from "wouter";
import { useToday } from "../../../api/home/use-today.ts";
import { useNetwork } from "../../../api/networks/get-network.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { NewMeeting } from "./NewMeeting.tsx";
import { useNetworksToPlan } from "./useNetworksToPlan.ts";

/** `/meetings/new?network=&date=`: a meeting or a year of them, planned from what its network is. */
export default function NewMeetingPage() {
  const [address] = useSearchParams();
  const today = useToday();
  const plannable = useNetworksToPlan();
  const { networks, canPlanForTrust } = plannable;
  const asked = address.get("network");
  const first = networks.find(({ id }) => id === asked) ?? (canPlanForTrust ? undefined : networks[0]);
  const network = useNetwork(first?.id ?? "");
  const loading = <LoadingLines label="Loading what the meeting starts from" blocks={4} />;
  return (
    <Page title="Schedule a meeting" intro="What the meeting causes shows as you choose.">
      <Answer
        query={plannable.query}
        loading={loading}
        empty={() =>
          networks.length === 0 && !canPlanForTrust ? (
            <EmptyState
              title="You lead no network."
              action={<PageLink to="/networks">See who leads each network</PageLink>}
            >
              A network’s meetings are planned by its leads and the central team.
            </EmptyState>
          ) : undefined
        }
      >
        {() =>
          first ? (
            <Answer query={network} loading={loading}>
              {(page) => (
                <NewMeeting key={first.id} page={page} date={address.get("date")} today={today ?? ""} />
              )}
            </Answer>
          ) : (
            <NewMeeting page={undefined} date={address.get("date")} today={today ?? ""} />
          )
        }
      </Answer>
    </Page>
  );
}
