import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { KeyMessageBody } from "../../../../shared/contract/briefing/key-message.schema.ts";
import type { SayingStanding } from "../../../../shared/domain/briefing/key-messages/key-message.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { sentenceCase } from "../../../../shared/sentences/lists.ts";
import { path } from "../../../api/path.ts";
import { PageLink } from "../../../ui/PageLink.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";

const standingWords: Readonly<Record<SayingStanding, string>> = {
  planned: "Planned",
  "in-draft": "In the draft",
  said: "Said",
  "left-out": "Left out",
};

/** One plan: each time with how it stands, in the words that were said where it was. */
export function PlannedMessage({
  message: plan,
  today,
  isBusy,
  onEdit,
  onDelete,
}: {
  readonly message: KeyMessageBody;
  readonly today: string;
  readonly isBusy: boolean;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}) {
  const styles = useStyles();
  const form = useFormStyles();
  const { message, sayings, said, forWhom } = plan;
  const planned = new Set(sayings.map(({ edition }) => edition));
  const times = [
    ...sayings.map((saying) => ({ ...saying, ...said.find(({ edition }) => edition === saying.edition) })),
    // Said though the plan no longer has it.
    ...said
      .filter(({ edition }) => !planned.has(edition))
      .map((each) => ({ ...each, standing: each.isOut ? ("said" as const) : ("in-draft" as const) })),
  ].sort((a, b) => (a.edition < b.edition ? -1 : 1));
  return (
    <article className={styles.plan} aria-label={message}>
      <h2 className={styles.title}>{message}</h2>
      <p className={styles.about}>{sentenceCase(forWhom)}</p>
      <ol className={styles.times}>
        {times.map(({ edition, title, what, standing }) => (
          <li key={edition} className={styles.time}>
            <span className={mergeClasses(styles.standing, standing === "left-out" && styles.leftOut)}>
              {standingWords[standing]}
            </span>
            <span className={styles.words}>
              <PageLink
                to={standing === "said" ? path`/briefing/${edition}` : path`/briefing/write/${edition}`}
              >
                {day(edition, today)}
              </PageLink>
              <span>
                <strong>{title}</strong> {what}
              </span>
            </span>
          </li>
        ))}
      </ol>
      <div className={form.actions}>
        <Button aria-label={`Change: ${message}`} onClick={onEdit}>
          Change
        </Button>
        <Button
          appearance="subtle"
          aria-label={`Delete: ${message}`}
          disabledFocusable={isBusy}
          onClick={onDelete}
        >
          Delete
        </Button>
      </div>
    </article>
  );
}

const useStyles = makeStyles({
  plan: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    maxWidth: "68ch",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  times: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  time: { display: "grid", gridTemplateColumns: "7rem minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  standing: { ...typographyStyles.body1Strong },
  leftOut: { color: tokens.colorStatusDangerForeground1 },
  words: { display: "grid", minWidth: 0, whiteSpace: "pre-line" },
});
