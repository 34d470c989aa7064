import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { OutsideLink } from "../../../ui/OutsideLink.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";

/** What to read before, what it is about, the files that go with it, and what schools do with it afterwards. Nothing when there is none of it. */
export function PreparationPanel({ meeting }: { readonly meeting: MeetingDetail }) {
  const styles = useStyles();
  const { plan, preWorkMinutes, cascadeWords } = meeting;
  const hasReading = preWorkMinutes > 0 || plan.preReading.length > 0;
  return (
    <>
      {hasReading ? (
        <Panel title="Before the meeting">
          {preWorkMinutes > 0 ? (
            <p className={styles.line}>Takes about {counted(preWorkMinutes, "minute", "minutes")}.</p>
          ) : null}
          <Links links={plan.preReading} />
        </Panel>
      ) : null}
      {plan.agenda.trim() === "" ? null : (
        <Panel title="Agenda">
          <p className={styles.text}>{plan.agenda}</p>
        </Panel>
      )}
      {plan.files.length > 0 ? (
        <Panel title="Files">
          <Links links={plan.files} />
        </Panel>
      ) : null}
      {cascadeWords ? (
        <Panel title="In your school">
          <p className={styles.text}>{cascadeWords}</p>
          {meeting.canPlan ? (
            <p className={styles.text}>
              <PageLink to={`/cpd/cascades/${meeting.id}`}>How far each school is</PageLink>
            </p>
          ) : null}
        </Panel>
      ) : null}
    </>
  );
}

function Links({ links }: { readonly links: MeetingDetail["plan"]["files"] }) {
  const styles = useStyles();
  if (links.length === 0) return null;
  return (
    <ul className={styles.links}>
      {links.map(({ label, address }) => (
        <li key={address}>
          <OutsideLink address={address}>{label || address}</OutsideLink>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, margin: 0, marginBottom: tokens.spacingVerticalS },
  text: {
    ...typographyStyles.body1,
    margin: 0,
    maxWidth: "68ch",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  links: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
});
