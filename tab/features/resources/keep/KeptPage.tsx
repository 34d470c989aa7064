import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type {
  KeptResource,
  KeptResources,
} from "../../../../shared/contract/resources/keeping-resources.schema.ts";
import { daysLeftWords } from "../../../../shared/sentences/resources/resource-words.ts";
import { useKeptResources } from "../../../api/resources/list-kept.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { PanelColumn } from "../../../ui/PanelColumn.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { ResourcesNavigation } from "../ResourcesNavigation.tsx";
import { DecideProposal } from "./DecideProposal.tsx";
import { KeptEntry } from "./KeptEntry.tsx";
import { useStanding } from "./useStanding.ts";

/** What no search finds: proposals to decide on, one's own, what was archived, and what was removed and can be brought back. */
export default function KeptPage() {
  const kept = useKeptResources();
  return (
    <>
      <ResourcesNavigation />
      <Page
        title="Proposals and archive"
        intro="Nobody finds these by searching."
        actions={<ButtonLink to="/resources/new">Add a link</ButtonLink>}
      >
        <Answer
          query={kept}
          loading={<LoadingLines label="Loading what waits" blocks={3} />}
          empty={(answer) =>
            answer.isCurator || answer.proposed.length > 0 ? undefined : (
              <EmptyState title="You have proposed nothing that waits.">
                Propose a link to a network, and it stands here until one of its leads has decided.
              </EmptyState>
            )
          }
        >
          {(answer) => <Kept kept={answer} />}
        </Answer>
      </Page>
    </>
  );
}

function Kept({
  kept: { waiting, proposed, archived, removed, isCurator },
}: {
  readonly kept: KeptResources;
}) {
  const styles = useStyles();
  const { doing, change } = useStanding();
  const [decided, setDecided] = useState("");
  const bringBack = (resource: KeptResource) => (
    <Button
      aria-label={`Bring back: ${resource.title}`}
      disabledFocusable={doing.isBusy}
      onClick={() => void change(resource, { status: "current" })}
    >
      Bring back
    </Button>
  );
  return (
    <>
      <UndoNotice doing={doing} />
      <p role="status" className={styles.none}>
        {decided}
      </p>
      <PanelColumn>
        {isCurator ? (
          <Entries title="Waiting for you" none="No proposal waits for you." of={waiting}>
            {(resource) => (
              <KeptEntry
                key={resource.id}
                resource={resource}
                about={resource.contributor && `from ${resource.contributor}`}
              >
                <DecideProposal
                  resource={resource}
                  contributor={resource.contributor}
                  onDecided={setDecided}
                />
              </KeptEntry>
            )}
          </Entries>
        ) : null}
        {proposed.length > 0 ? (
          <Entries title="You proposed" none="" of={proposed}>
            {(resource) => (
              <KeptEntry key={resource.id} resource={resource} about="waits for its network’s leads" />
            )}
          </Entries>
        ) : null}
        {isCurator ? (
          <>
            <Entries title="Removed" none="Nothing was removed in the last 30 days." of={removed}>
              {(resource) => (
                <KeptEntry key={resource.id} resource={resource} about={daysLeftWords(resource.daysLeft)}>
                  {bringBack(resource)}
                </KeptEntry>
              )}
            </Entries>
            <Entries title="Archived" none="Nothing is archived." of={archived}>
              {(resource) => (
                <KeptEntry key={resource.id} resource={resource}>
                  {bringBack(resource)}
                </KeptEntry>
              )}
            </Entries>
          </>
        ) : null}
      </PanelColumn>
    </>
  );
}

function Entries<Entry extends KeptResource>(props: {
  readonly title: string;
  readonly none: string;
  readonly of: readonly Entry[];
  readonly children: (resource: Entry) => ReactNode;
}) {
  const styles = useStyles();
  return (
    <Panel title={props.title}>
      {props.of.length === 0 ? (
        <p className={styles.none}>{props.none}</p>
      ) : (
        <ul className={styles.list}>{props.of.map(props.children)}</ul>
      )}
    </Panel>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  none: { margin: 0 },
});
