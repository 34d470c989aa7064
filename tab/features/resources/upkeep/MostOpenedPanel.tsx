import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MostOpened } from "../../../../shared/contract/resources/openings.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { path } from "../../../api/path.ts";
import { useMostOpened } from "../../../api/resources/openings.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";

/** As many as are taken in at a glance; the rest open below. */
const mostShown = 10;

/** What is opened most of what one keeps: what to keep current before all else. */
export function MostOpenedPanel() {
  const opened = useMostOpened();
  return (
    <Panel title="Most opened, last 30 days">
      <Answer
        query={opened}
        loading={<LoadingLines label="Loading what is opened most" blocks={3} />}
        empty={({ resources }) =>
          resources.length > 0 ? undefined : (
            <EmptyState title="Nothing was opened yet.">
              What people open through Beacon stands here within ten minutes. Nobody is named.
            </EmptyState>
          )
        }
      >
        {({ resources }) => (
          <>
            <Entries resources={resources.slice(0, mostShown)} />
            {resources.length > mostShown ? (
              <Unfold title={counted(resources.length - mostShown, "more", "more")}>
                <Entries resources={resources.slice(mostShown)} />
              </Unfold>
            ) : null}
          </>
        )}
      </Answer>
    </Panel>
  );
}

function Entries({ resources }: Pick<MostOpened, "resources">) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {resources.map(({ id, title, networks, isSuperseded, times }) => (
        <li key={id} className={styles.entry}>
          <div>
            <PageLink to={path`/resources/${id}`}>{title}</PageLink>
            <p className={styles.about}>
              {[isSuperseded ? "Superseded" : "", networks.join(", ")].filter(Boolean).join(" · ")}
            </p>
          </div>
          <span className={styles.times}>{counted(times, "time", "times")}</span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    ...typographyStyles.body1,
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ":last-child": { borderBottom: "none" },
  },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  times: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});
