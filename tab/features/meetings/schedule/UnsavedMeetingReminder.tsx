import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { keptThisSessionUnder } from "../../../teams/kept-this-session.ts";
import { PageLink } from "../../../ui/PageLink.tsx";
import { unsavedKeyPrefix } from "./unsaved-key.ts";

/** On every page but those on which meetings are planned: a meeting is not saved, and the way back to it. */
export function UnsavedMeetingReminder({ path }: { readonly path: string }) {
  const styles = useStyles();
  if (/^\/meetings\/(new|[^/]+\/edit)$/.test(path)) return null;
  return keptThisSessionUnder(unsavedKeyPrefix).map((address) => (
    <MessageBar key={address} intent="warning" layout="multiline" className={styles.reminder}>
      <MessageBarBody>
        {address.startsWith("new") ? "A meeting you planned" : "What you changed of a meeting"} is not saved.{" "}
        <PageLink to={address.startsWith("new") ? `/meetings/${address}` : `/meetings/${address}/edit`}>
          Go back to it
        </PageLink>
      </MessageBarBody>
    </MessageBar>
  ));
}

const useStyles = makeStyles({ reminder: { marginBottom: tokens.spacingVerticalL } });
