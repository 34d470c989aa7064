import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { day } from "../../../../shared/sentences/dates.ts";
import { keptThisSessionUnder } from "../../../teams/kept-this-session.ts";
import { PageLink } from "../../../ui/PageLink.tsx";
import { unsavedKeyPrefix } from "./unsaved-key.ts";

/** On every page but the one it was typed on: text for a briefing is not saved, and the way back to it. */
export function UnsavedReminder({ path }: { readonly path: string }) {
  const styles = useStyles();
  const editions = keptThisSessionUnder(unsavedKeyPrefix).filter(
    (edition) => !path.endsWith(`/write/${edition}`),
  );
  return editions.map((edition) => (
    <MessageBar key={edition} intent="warning" layout="multiline" className={styles.reminder}>
      <MessageBarBody>
        Text you wrote for {day(edition, edition)} is not saved.{" "}
        <PageLink to={`/briefing/write/${edition}`}>Go back to it</PageLink>
      </MessageBarBody>
    </MessageBar>
  ));
}

const useStyles = makeStyles({ reminder: { marginBottom: tokens.spacingVerticalL } });
