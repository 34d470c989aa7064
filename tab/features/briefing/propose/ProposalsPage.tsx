import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MyProposals } from "../../../../shared/contract/briefing/proposal.schema.ts";
import { day, dayAndTime } from "../../../../shared/sentences/dates.ts";
import { useMyProposals } from "../../../api/briefing-write/proposals.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { BriefingNavigation } from "../BriefingNavigation.tsx";
import { ProposalEntry } from "./ProposalEntry.tsx";

/** What one proposed for the briefing and how it stands, the last first. */
export default function ProposalsPage() {
  const query = useMyProposals();
  const today = useToday() ?? "";
  return (
    <>
      <BriefingNavigation />
      <Page
        title="Propose an item"
        intro="An editor reads it, and you are told whether it goes in."
        actions={
          <ButtonLink to="/briefing/proposals/new" appearance="primary">
            Write an item
          </ButtonLink>
        }
      >
        <Answer query={query} loading={<LoadingLines label="Loading what you proposed" blocks={3} />}>
          {(answer) => <Listed answer={answer} today={today} />}
        </Answer>
      </Page>
    </>
  );
}

function Listed({
  answer: { tuesdays, proposals },
  today,
}: {
  readonly answer: MyProposals;
  readonly today: string;
}) {
  const styles = useStyles();
  const [next] = tuesdays;
  return (
    <>
      {next ? (
        <p className={styles.next}>
          For {day(next.edition, today)}, items have to be in by {dayAndTime(new Date(next.closesAt), today)}.
        </p>
      ) : null}
      {proposals.length === 0 ? (
        <EmptyState title="You have not proposed anything yet.">
          What all heads, or some of them, should know or do can go into the Tuesday briefing.
        </EmptyState>
      ) : (
        <ul aria-label="What you proposed" className={styles.list}>
          {proposals.map((proposal) => (
            <ProposalEntry key={proposal.id} proposal={proposal} today={today} />
          ))}
        </ul>
      )}
    </>
  );
}

const useStyles = makeStyles({
  next: { ...typographyStyles.body1, margin: 0, marginBottom: tokens.spacingVerticalL },
  list: { listStyleType: "none", margin: 0, padding: 0, maxWidth: "68ch" },
});
