import { makeStyles, tokens } from "@fluentui/react-components";
import { day } from "../../../shared/sentences/dates.ts";
import { useHome } from "../../api/home/get-home.ts";
import { Answer } from "../../ui/Answer.tsx";
import { media } from "../../ui/breakpoints.ts";
import { Page } from "../../ui/Page.tsx";
import { DraftPanel } from "./DraftPanel.tsx";
import { GoPanel } from "./GoPanel.tsx";
import { HomeLoading } from "./HomeLoading.tsx";
import { NetworksPanel } from "./NetworksPanel.tsx";
import { ReadPanel } from "./ReadPanel.tsx";
import { ToDoPanel } from "./ToDoPanel.tsx";

/** Answers one question before any scrolling: what is owed is first. */
export function HomePage() {
  const styles = useStyles();
  const home = useHome();
  return (
    <Page
      title="What do I need to do this week?"
      intro={home.data ? day(home.data.today, home.data.today) : "\u00a0"}
    >
      <Answer query={home} loading={<HomeLoading className={styles.columns} />}>
        {(answer) => (
          <div className={styles.columns}>
            <ToDoPanel home={answer} />
            <div className={styles.side}>
              <GoPanel home={answer} />
              <ReadPanel home={answer} />
              {answer.draft && <DraftPanel draft={answer.draft} today={answer.today} />}
              <NetworksPanel networks={answer.networks} />
            </div>
          </div>
        )}
      </Answer>
    </Page>
  );
}

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gap: tokens.spacingHorizontalL,
    alignItems: "start",
    gridTemplateColumns: "minmax(0, 1fr)",
    [media.twoColumns]: { gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)" },
  },
  side: { display: "grid", gap: tokens.spacingHorizontalL, gridTemplateColumns: "minmax(0, 1fr)" },
});
