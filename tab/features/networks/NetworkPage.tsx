import { makeStyles, tokens } from "@fluentui/react-components";
import { useToday } from "../../api/home/use-today.ts";
import { useNetwork } from "../../api/networks/get-network.ts";
import { Answer } from "../../ui/Answer.tsx";
import { ButtonLink } from "../../ui/ButtonLink.tsx";
import { media } from "../../ui/breakpoints.ts";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { Page } from "../../ui/Page.tsx";
import { NetworkAgreed } from "./NetworkAgreed.tsx";
import { NetworkLibrary } from "./NetworkLibrary.tsx";
import { NetworkMeetings } from "./NetworkMeetings.tsx";
import { NetworkPeople } from "./NetworkPeople.tsx";
import { NetworkRequests } from "./NetworkRequests.tsx";
import { cadenceWords } from "./times-a-year.ts";

/** A network's own page: when it meets next, what it agreed, where its documents are and who belongs. */
export default function NetworkPage({ network: id }: { readonly network: string }) {
  const styles = useStyles();
  const network = useNetwork(id);
  // Until the date is known, dates show their year.
  const today = useToday() ?? "";
  const { data } = network;
  return (
    <Page
      title={data?.name ?? "Network"}
      intro={data?.purpose ?? "\u00a0"}
      actions={
        <>
          {data?.canPlan ? <ButtonLink to={`/networks/${id}/take-up`}>See take-up</ButtonLink> : null}
          {data?.canPlan ? <ButtonLink to={`/networks/${id}/feedback`}>See feedback</ButtonLink> : null}
          {data?.canEdit ? <ButtonLink to={`/networks/${id}/edit`}>Edit network</ButtonLink> : null}
          {data?.canPlan ? (
            <ButtonLink to={`/meetings/new?network=${id}`} appearance="primary">
              Schedule a meeting
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <Answer query={network} loading={<LoadingLines label="Loading the network" blocks={3} />}>
        {(answer) => (
          <div className={styles.columns}>
            <div className={styles.column}>
              <NetworkMeetings network={answer} today={today} />
            </div>
            <div className={styles.column}>
              {answer.mine || answer.canPlan ? <NetworkRequests network={answer} today={today} /> : null}
              <NetworkAgreed network={answer} today={today} />
              <NetworkLibrary network={answer} />
              <NetworkPeople network={answer} />
              <p className={styles.cadence}>{cadenceWords(answer)}</p>
            </div>
          </div>
        )}
      </Answer>
    </Page>
  );
}

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gap: tokens.spacingHorizontalL,
    alignItems: "start",
    gridTemplateColumns: "minmax(0, 1fr)",
    [media.twoColumns]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  column: { display: "grid", gap: tokens.spacingHorizontalL, minWidth: 0 },
  cadence: { margin: 0, color: tokens.colorNeutralForeground2 },
});
