import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { SchoolCascade } from "../../../../shared/contract/cpd/cascade.schema.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { useSchoolCascade } from "../../../api/cpd/cascades.ts";
import { path } from "../../../api/path.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { Deadline } from "../../../ui/Deadline.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { PanelColumn } from "../../../ui/PanelColumn.tsx";
import { CpdNavigation } from "../CpdNavigation.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import { CascadeStanding } from "./CascadeStanding.tsx";
import { VisitForm } from "./VisitForm.tsx";

/** One school's part in one session: what is asked, what it says, and the central team's visit. */
export default function SchoolCascadePage(place: { readonly meeting: string; readonly urn: string }) {
  const query = useSchoolCascade(place);
  const session = query.data?.session;
  return (
    <>
      <CpdNavigation />
      <Page
        title={session ? `Cascade: ${session.title}` : "Cascade a session"}
        intro={query.data ? query.data.school.name : "\u00a0"}
      >
        <Answer query={query} loading={<LoadingLines label="Loading what is asked" blocks={2} />}>
          {(cascade) => <Parts cascade={cascade} />}
        </Answer>
      </Page>
    </>
  );
}

function Parts({ cascade }: { readonly cascade: SchoolCascade }) {
  const styles = useStyles();
  const { session, school, today, notes, visit, saidBy, answer } = cascade;
  const isOpen = school.standing === "not-begun" || school.standing === "planned";
  return (
    <PanelColumn className={styles.parts}>
      <Panel title="What is asked">
        <p className={styles.line}>
          Cascade the{" "}
          <PageLink to={path`/meetings/${session.meeting}`}>session of {day(cascade.heldOn, today)}</PageLink>{" "}
          to {session.audience}: {school.staff.of} at {school.name}.
        </p>
        <p className={styles.line}>
          {answer ? <CascadeStanding school={school} /> : null}
          {answer && isOpen ? " · " : null}
          {isOpen ? <Deadline dueOn={session.dueOn} today={today} isOverdue={school.isOverdue} /> : null}
        </p>
        {notes.map((note) => (
          <p key={note} className={styles.about}>
            {note}
          </p>
        ))}
      </Panel>
      <Panel title={cascade.canAnswer && !cascade.seesAll ? "What your school says" : "What the school says"}>
        {saidBy ? <p className={styles.about}>{saidBy}</p> : null}
        {cascade.canAnswer ? <AnswerForm cascade={cascade} /> : <Said cascade={cascade} />}
      </Panel>
      {cascade.canVisit || visit ? (
        <Panel title="Visit of the central team">
          {cascade.isFirstToVisit && !visit ? (
            <p className={styles.line}>This school was the first to cascade it. Visit it first.</p>
          ) : null}
          {visit && !cascade.canVisit ? (
            <p className={styles.line}>
              {visit.by} was here on {day(visit.on, today)}: {visit.line}
            </p>
          ) : null}
          {cascade.canVisit ? <VisitForm cascade={cascade} /> : null}
        </Panel>
      ) : null}
      {cascade.seesAll ? (
        <p className={styles.line}>
          <PageLink to={path`/cpd/cascades/${session.meeting}`}>All schools of this session</PageLink>
        </p>
      ) : null}
    </PanelColumn>
  );
}

function Said({ cascade: { answer, school } }: { readonly cascade: SchoolCascade }) {
  const styles = useStyles();
  if (!answer) return <p className={styles.line}>Nothing yet.</p>;
  if (answer.reached === undefined) return <p className={styles.line}>{school.standingWords}.</p>;
  return (
    <>
      <p className={styles.line}>{answer.line}</p>
      <p className={styles.about}>
        {answer.reached} staff in the room; {school.staff.words} of those it is for.
      </p>
    </>
  );
}

const useStyles = makeStyles({
  parts: { overflowWrap: "anywhere" },
  line: { ...typographyStyles.body1, margin: 0, marginBottom: tokens.spacingVerticalXS },
  about: {
    ...typographyStyles.body1,
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});
