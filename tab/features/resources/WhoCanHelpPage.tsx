import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ShownHelper } from "../../../shared/contract/resources/helpers.schema.ts";
import { useHelpers } from "../../api/resources/who-can-help.ts";
import { Answer } from "../../ui/Answer.tsx";
import { ButtonLink } from "../../ui/ButtonLink.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ListingSwitch } from "../../ui/ListingSwitch.tsx";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { OutsideLink } from "../../ui/OutsideLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { useSearchWords } from "../../ui/useSearchWords.ts";

/** Which colleague can help with something? Only those are named who agreed to it. */
export default function WhoCanHelpPage() {
  const styles = useStyles();
  const { text, type, words } = useSearchWords();
  const helpers = useHelpers(words);
  const search = words === "" ? "" : `?${new URLSearchParams({ q: words })}`;
  return (
    <Page
      title="Who can help"
      leavesFocus
      actions={<ButtonLink to={`/resources${search}`}>Search resources</ButtonLink>}
    >
      <SearchField label="What do you need help with?" text={text} onType={type} takesFocus />
      <div className={styles.found}>
        {words === "" ? (
          <EmptyState title="Ask for a person.">
            Type a subject, a need or a task, such as phonics, EAL or mixed-age maths. You see colleagues who
            agreed to be asked.
          </EmptyState>
        ) : (
          <Answer
            query={helpers}
            loading={<LoadingLines label="Looking for who can help" blocks={3} />}
            empty={({ helpers: found }) =>
              found.length > 0 ? undefined : (
                <EmptyState title="Nobody who agreed to be listed is known for this.">
                  Try another word for it, or ask the leads of a network.
                </EmptyState>
              )
            }
          >
            {({ helpers: found }) => (
              <ul className={styles.list} aria-label="Who can help">
                {found.map((helper) => (
                  <HelperEntry key={helper.id} helper={helper} />
                ))}
              </ul>
            )}
          </Answer>
        )}
      </div>
      <Panel title="You" className={styles.you}>
        <ListingSwitch />
      </Panel>
    </Page>
  );
}

function HelperEntry({ helper: { name, email, posts, reason } }: { readonly helper: ShownHelper }) {
  const styles = useStyles();
  const address = encodeURIComponent(email);
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        <h2 className={styles.name}>{name}</h2>
        {posts.map((post) => (
          <p key={post} className={styles.post}>
            {post}
          </p>
        ))}
        <p className={styles.reason}>{reason}</p>
      </div>
      {email === "" ? null : (
        <OutsideLink
          address={`https://teams.microsoft.com/l/chat/0/0?users=${address}`}
          label={`chat with ${name}`}
        >
          Chat
        </OutsideLink>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  found: { marginTop: tokens.spacingVerticalL },
  list: { listStyleType: "none", margin: 0, padding: 0, maxWidth: "80ch" },
  entry: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, minWidth: 0, maxWidth: "68ch", overflowWrap: "anywhere" },
  name: { ...typographyStyles.subtitle2, margin: 0 },
  post: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  reason: { ...typographyStyles.body1, margin: 0, marginTop: tokens.spacingVerticalXS },
  you: { marginTop: tokens.spacingVerticalXXL },
});
