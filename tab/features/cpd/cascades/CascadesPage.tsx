import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CascadesView } from "../../../../shared/contract/cpd/cascade.schema.ts";
import { dateInEngland, day } from "../../../../shared/sentences/dates.ts";
import { useCascades } from "../../../api/cpd/cascades.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { path } from "../../../api/path.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { CpdNavigation } from "../CpdNavigation.tsx";
import { ExportButtons } from "../take-up/ExportButtons.tsx";
import { ReachTable } from "./ReachTable.tsx";

/** How far the sessions that ask for it were carried on in schools: which, in how many schools, to how many staff. */
export default function CascadesPage() {
  const styles = useStyles();
  const cascades = useCascades();
  const isEmpty = cascades.data?.sessions.length === 0;
  return (
    <>
      <CpdNavigation />
      <Page
        title="Cascades"
        intro={cascades.data ? `${cascades.data.year}. ${cascades.data.summary}` : "\u00a0"}
        actions={
          cascades.data && !isEmpty ? (
            <ExportButtons at="/api/cpd/cascades" name={`Cascades ${cascades.data.year}`} />
          ) : undefined
        }
      >
        <Answer query={cascades} loading={<LoadingLines label="Loading the cascades" blocks={3} />}>
          {(answer) =>
            answer.sessions.length === 0 ? (
              <EmptyState title="No session asks schools to cascade it yet.">
                Ask for it where a meeting is scheduled, under “Cascade”. How far each came stands here.
              </EmptyState>
            ) : (
              <div className={styles.parts}>
                <Sessions answer={answer} />
                {answer.phases.length > 0 ? (
                  <div className={styles.columns}>
                    <Panel title="By phase">
                      <ReachTable label="Cascades by phase" first="Phase" rows={answer.phases} />
                    </Panel>
                    <Panel title="By hub">
                      <ReachTable label="Cascades by hub" first="Hub" rows={answer.hubs} />
                    </Panel>
                  </div>
                ) : null}
              </div>
            )
          }
        </Answer>
      </Page>
    </>
  );
}

function Sessions({ answer: { sessions } }: { readonly answer: CascadesView }) {
  const styles = useStyles();
  const today = useToday() ?? "";
  return (
    <Panel title="Sessions">
      <ReachTable
        label="Cascades by session"
        first="Session"
        rows={sessions.map(({ meeting, title, startsAt, dueOn, audience, isAsked, reach }) => ({
          key: meeting,
          reach,
          name: (
            <>
              <PageLink to={path`/cpd/cascades/${meeting}`}>{title}</PageLink>
              <span className={styles.about}>
                {day(dateInEngland(new Date(startsAt)), today)}
                {isAsked ? `, due ${day(dueOn, today)}` : ", to come"} · {audience}
              </span>
            </>
          ),
        }))}
      />
    </Panel>
  );
}

const useStyles = makeStyles({
  parts: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingHorizontalL },
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(24rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
    alignItems: "start",
  },
  about: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});
