import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Missed } from "../../../../shared/contract/briefing/catch-up.schema.ts";
import { missedWords, sinceWords } from "../../../../shared/sentences/briefing/catch-up.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useMissed } from "../../../api/briefing/list-missed.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";
import { useInAddress } from "../../../ui/useInAddress.ts";
import { BriefingNavigation } from "../BriefingNavigation.tsx";
import { MissedEdition } from "./MissedEdition.tsx";
import { SinceFields } from "./SinceFields.tsx";

/** What somebody who was away has not read or not done, briefing by briefing. */
export default function MissedPage() {
  const styles = useStyles();
  const [{ since = "this-term" }, setAddress] = useInAddress(["since"]);
  const missed = useMissed(since);
  return (
    <>
      <BriefingNavigation />
      <Page title="What you have missed" intro={missed.data ? missedWords(missed.data) : "\u00a0"}>
        <div className={styles.parts}>
          <SinceFields
            since={since}
            today={missed.data?.today}
            onChoose={(chosen) => setAddress({ since: chosen })}
          />
          <Answer
            query={missed}
            loading={<LoadingLines label="Looking through the briefings" blocks={4} />}
            empty={({ editions, today, since: from }) =>
              editions.length > 0 ? undefined : (
                <EmptyState title="No briefing since then holds anything for you.">
                  {`${sinceWords(since, from, today)}. Choose an earlier time, or read the newest briefing.`}
                </EmptyState>
              )
            }
          >
            {(answer) => <Editions missed={answer} asked={since} />}
          </Answer>
        </div>
      </Page>
    </>
  );
}

function Editions({ missed, asked }: { readonly missed: Missed; readonly asked: string }) {
  const styles = useStyles();
  const { editions, today, since } = missed;
  const open = editions.filter(({ toDo, unread }) => toDo + unread > 0);
  const rest = editions.filter((each) => !open.includes(each));
  return (
    <>
      <p className={styles.since}>{sinceWords(asked, since, today)}</p>
      {open.length === 0 && (
        <EmptyState title="You have missed nothing.">
          Nothing in the briefings since then is left for you to read or to do.
        </EmptyState>
      )}
      {open.map((edition) => (
        <MissedEdition key={edition.id} edition={edition} today={today} />
      ))}
      {rest.length > 0 && (
        <Unfold title={`${counted(rest.length, "briefing", "briefings")} with nothing missed`}>
          <ul className={styles.list}>
            {rest.map(({ id }) => (
              <li key={id}>
                <PageLink to={`/briefing/${id}`}>{day(id, today)}</PageLink>
              </li>
            ))}
          </ul>
        </Unfold>
      )}
    </>
  );
}

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    maxWidth: "860px",
  },
  since: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
