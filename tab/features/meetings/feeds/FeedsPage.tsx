import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FeedMade } from "../../../../shared/contract/meetings/feeds.schema.ts";
import { useFeeds } from "../../../api/meetings/feeds.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { MeetingsNavigation } from "../MeetingsNavigation.tsx";
import { FeedRow } from "./FeedRow.tsx";
import { MadeFeed } from "./MadeFeed.tsx";
import { MakeFeed } from "./MakeFeed.tsx";

/** How do I get my meetings into my own calendar: addresses that a calendar can subscribe to. */
export default function FeedsPage() {
  const styles = useStyles();
  const feeds = useFeeds();
  const [made, setMade] = useState<FeedMade>();
  return (
    <>
      <MeetingsNavigation />
      <Page
        title="Subscribe"
        intro="Outlook, a phone or another calendar can show your meetings and deadlines and keep up with changes. Give it an address from here."
      >
        <div className={styles.parts}>
          <Panel title="Make an address">
            <MakeFeed onMade={setMade} />
            {made ? <MadeFeed key={made.id} feed={made} /> : null}
          </Panel>
          <Panel title="Your addresses">
            <p className={styles.who}>
              Whoever has an address can read the titles, times and places behind it without signing in; of
              your deadlines, why you have them. Nobody sees in it who is invited or what anybody replied.
            </p>
            <Answer
              query={feeds}
              loading={<LoadingLines label="Loading your addresses" blocks={2} />}
              empty={(answer) =>
                answer.feeds.length === 0 ? (
                  <EmptyState title="You have made no address yet.">
                    Each stands here with the way to stop it. The address itself is shown once, when it is
                    made.
                  </EmptyState>
                ) : undefined
              }
            >
              {(answer) => (
                <ul className={styles.list}>
                  {answer.feeds.map((feed) => (
                    <FeedRow
                      key={feed.id}
                      feed={feed}
                      onStopped={() => setMade((shown) => (shown?.id === feed.id ? undefined : shown))}
                    />
                  ))}
                </ul>
              )}
            </Answer>
          </Panel>
        </div>
      </Page>
    </>
  );
}

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gap: tokens.spacingHorizontalL,
    maxWidth: "760px",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  who: { ...typographyStyles.body1, margin: 0, marginBottom: tokens.spacingVerticalM, maxWidth: "68ch" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
