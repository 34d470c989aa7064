import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Home } from "../../../shared/contract/briefing/home.schema.ts";
import { day } from "../../../shared/sentences/dates.ts";
import { counted } from "../../../shared/sentences/lists.ts";
import { ButtonLink } from "../../ui/ButtonLink.tsx";
import { Panel } from "../../ui/Panel.tsx";

interface DraftPanelProps {
  readonly draft: NonNullable<Home["draft"]>;
  readonly today: string;
}

const statusWords: Readonly<Record<string, string>> = {
  draft: "not scheduled yet",
  scheduled: "scheduled",
  publishing: "going out now",
  published: "gone out",
};

/** For editors: the briefing being written. */
export function DraftPanel({ draft, today }: DraftPanelProps) {
  const styles = useStyles();
  return (
    <Panel title="Write">
      <p className={styles.title}>Briefing, {day(draft.edition, today)}</p>
      <p className={styles.about}>
        {counted(draft.items, "item", "items")} · {statusWords[draft.status] ?? draft.status}
      </p>
      <ButtonLink to={`/briefing/write/${draft.edition}`}>Go on writing</ButtonLink>
    </Panel>
  );
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  about: {
    ...typographyStyles.body1,
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
  },
});
