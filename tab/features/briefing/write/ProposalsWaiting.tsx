import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { EditorEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import type { Proposal } from "../../../../shared/contract/briefing/proposal.schema.ts";
import { reasonLimit } from "../../../../shared/domain/briefing/proposals/proposal.ts";
import { shortDay } from "../../../../shared/sentences/dates.ts";
import { useDecideItemProposal } from "../../../api/briefing-write/proposals.ts";
import { DecisionForm } from "../../../ui/DecisionForm.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";

/** What heads and leads proposed for this edition and nobody has decided on. */
export function ProposalsWaiting({ edition }: { readonly edition: EditorEdition }) {
  const styles = useStyles();
  const waiting = edition.proposals.filter(({ status }) => status === "waiting");
  if (waiting.length === 0) return null;
  return (
    <section aria-label="Proposed items" className={styles.section}>
      <h2 className={styles.heading}>Proposed</h2>
      <ul className={styles.list}>
        {waiting.map((proposal) => (
          <Waiting key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ proposal }: { readonly proposal: Proposal }) {
  const styles = useStyles();
  const deciding = useDecideItemProposal();
  const { id, version, title, what, why, action, reach, proposer, links } = proposal;
  return (
    <li className={styles.entry}>
      <strong>{title}</strong>
      <span className={styles.about}>{`${proposer.name} · ${reach.sentence}`}</span>
      <Unfold title="Read it">
        <div className={styles.text}>
          <p className={styles.line}>{what}</p>
          {why ? <p className={styles.line}>{`Why: ${why}`}</p> : null}
          {action ? (
            <p className={styles.line}>
              {`To do: ${action.text}${action.dueOn ? `, by ${shortDay(action.dueOn)}` : ""}`}
            </p>
          ) : null}
          {links.map(({ label, address }) => (
            <p key={address} className={styles.line}>{`${label}: ${address}`}</p>
          ))}
        </div>
      </Unfold>
      <DecisionForm
        title={title}
        acceptWords="Take it in"
        declineWords="Send back"
        proposer={proposer.name || undefined}
        limit={reasonLimit}
        problem={deciding.error}
        isPending={deciding.isPending}
        onDecide={(body) => deciding.mutate({ id, version, body })}
      />
    </li>
  );
}

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  entry: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  text: { display: "grid", gap: tokens.spacingVerticalS },
  line: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-line" },
});
