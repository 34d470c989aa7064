import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Proposal } from "../../../../shared/contract/briefing/proposal.schema.ts";
import { useWithdrawProposal } from "../../../api/briefing-write/proposals.ts";
import { path } from "../../../api/path.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { isOpenProposal, proposalStanding } from "./proposal-words.ts";

/** One proposal of one's own: how it stands, and what can still be done with it. */
export function ProposalEntry({ proposal, today }: { readonly proposal: Proposal; readonly today: string }) {
  const styles = useStyles();
  const form = useFormStyles();
  const withdrawing = useWithdrawProposal();
  const { id, version, title, status } = proposal;
  return (
    <li className={styles.entry}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.standing}>{proposalStanding(proposal, today)}</p>
      {proposal.because ? <p className={styles.because}>{`“${proposal.because}”`}</p> : null}
      {withdrawing.error ? <ProblemNotice error={withdrawing.error} /> : null}
      {isOpenProposal(proposal) ? (
        <div className={form.actions}>
          <ButtonLink to={path`/briefing/proposals/${id}`} aria-label={`Change: ${title}`}>
            Change
          </ButtonLink>
          <Button
            aria-label={`Take back: ${title}`}
            disabledFocusable={withdrawing.isPending}
            onClick={() => withdrawing.mutate({ id, version })}
          >
            Take back
          </Button>
        </div>
      ) : null}
      {status === "withdrawn" ? (
        <div className={form.actions}>
          <ButtonLink
            to={`/briefing/proposals/new?from=${encodeURIComponent(id)}`}
            aria-label={`Propose again: ${title}`}
          >
            Propose again
          </ButtonLink>
        </div>
      ) : null}
    </li>
  );
}

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  standing: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  because: { ...typographyStyles.body1, margin: 0 },
});
