import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import type { Proposals } from "../../../../shared/contract/meetings/assessment.schema.ts";
import { dayAndTime, time } from "../../../../shared/sentences/dates.ts";

/** One proposed time with its reasons, and the tap that takes it. */
export function ProposalRow({
  proposal,
  today,
  isTaken,
  onTake,
}: {
  readonly proposal: Proposals["proposals"][number];
  readonly today: string;
  readonly isTaken: boolean;
  readonly onTake: () => void;
}) {
  const styles = useStyles();
  const when = `${dayAndTime(new Date(proposal.startsAt), today)} to ${time(new Date(proposal.endsAt))}`;
  return (
    <li className={styles.row}>
      <div>
        <strong>{when}</strong>
        <ul className={styles.reasons}>
          {proposal.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      <Button
        className={styles.take}
        aria-label={isTaken ? `Taken: ${when}` : `Take ${when}`}
        {...(isTaken ? { icon: <CheckmarkCircleFilled />, appearance: "subtle" as const } : {})}
        onClick={() => {
          if (!isTaken) onTake();
        }}
      >
        {isTaken ? "Taken" : "Take"}
      </Button>
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    ...typographyStyles.body1,
    display: "flex",
    justifyContent: "space-between",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  reasons: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  take: { flexShrink: 0 },
});
