import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { keptThisSessionUnder } from "../../../teams/kept-this-session.ts";
import { PageLink } from "../../../ui/PageLink.tsx";
import { unsavedMinutesKeyPrefix } from "./unsaved-minutes-key.ts";

/** On every page but the one they were typed on: minutes are not saved, and the way back to them. */
export function UnsavedMinutesReminder({ path }: { readonly path: string }) {
  const styles = useStyles();
  const meetings = keptThisSessionUnder(unsavedMinutesKeyPrefix).filter(
    (meeting) => path !== `/meetings/${meeting}/minutes`,
  );
  return meetings.map((meeting) => (
    <MessageBar key={meeting} intent="warning" layout="multiline" className={styles.reminder}>
      <MessageBarBody>
        Minutes that you wrote are not saved.{" "}
        <PageLink to={`/meetings/${meeting}/minutes`}>Go back to them</PageLink>
      </MessageBarBody>
    </MessageBar>
  ));
}

const useStyles = makeStyles({ reminder: { marginBottom: tokens.spacingVerticalL } });
