import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Home } from "../../../shared/contract/briefing/home.schema.ts";
import { day } from "../../../shared/sentences/dates.ts";
import { counted } from "../../../shared/sentences/lists.ts";
import { ButtonLink } from "../../ui/ButtonLink.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Panel } from "../../ui/Panel.tsx";

/** The newest briefing with something for this person. */
export function ReadPanel({ home: { read, today } }: { readonly home: Home }) {
  const styles = useStyles();
  return (
    <Panel title="Read">
      {read ? (
        <>
          <p className={styles.title}>Briefing, {day(read.edition, today)}</p>
          <p className={styles.about}>
            {read.forYou} for you · {counted(read.minutes, "minute", "minutes")}
            {read.opened && " · opened"}
          </p>
          <ButtonLink to={`/briefing/${read.edition}`} appearance={read.opened ? "secondary" : "primary"}>
            {read.opened ? "Read again" : "Read"}
          </ButtonLink>
        </>
      ) : (
        <EmptyState title="No briefing for you yet.">
          The next one comes out on a Tuesday at 3:30pm.
        </EmptyState>
      )}
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
