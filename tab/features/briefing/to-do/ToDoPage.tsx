import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ToDoList } from "../../../../shared/contract/briefing/to-do-list.schema.ts";
import { whensDue } from "../../../../shared/domain/briefing/when-due.ts";
import { whenDueWords } from "../../../../shared/sentences/briefing/to-do.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useEverything } from "../../../api/briefing/list-everything.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { DownloadButton } from "../../../ui/DownloadButton.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { OpenThing } from "./OpenThing.tsx";

/** Everything open for this person, wherever it comes from, by when. */
export default function ToDoPage() {
  const styles = useStyles();
  const list = useEverything();
  return (
    <Page
      title="To do"
      intro={list.data ? `${counted(list.data.owed, "thing", "things")} to do` : "\u00a0"}
      actions={
        list.data &&
        list.data.things.length > 0 && (
          <DownloadButton path="/api/to-do/calendar" name={`to-do-${list.data.today}.ics`}>
            Download for your calendar
          </DownloadButton>
        )
      }
    >
      <div className={styles.parts}>
        <Answer
          query={list}
          loading={<LoadingLines label="Loading what there is to do" blocks={4} />}
          empty={(answer) =>
            answer.things.length === 0 ? (
              <EmptyState title="Nothing left to do.">
                What briefings ask of you, meetings that wait for your reply or their register, and the CPD
                you owe stand here with their dates.
              </EmptyState>
            ) : undefined
          }
        >
          {(answer) => <Parts list={answer} />}
        </Answer>
        <p className={styles.calendar}>
          <PageLink to="/meetings/subscribe">Add your deadlines to Outlook</PageLink> with an address that
          keeps up with them.
        </p>
      </div>
    </Page>
  );
}

function Parts({ list: { things, today } }: { readonly list: ToDoList }) {
  const styles = useStyles();
  return whensDue.map((when) => {
    const here = things.filter((thing) => thing.when === when);
    return here.length === 0 ? null : (
      <Panel key={when} title={`${whenDueWords[when]} (${here.length})`}>
        <ul className={styles.list}>
          {here.map((thing) => (
            <OpenThing key={thing.id} thing={thing} today={today} />
          ))}
        </ul>
      </Panel>
    );
  });
}

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gap: tokens.spacingHorizontalL,
    maxWidth: "860px",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  calendar: { ...typographyStyles.body1, margin: 0 },
});
