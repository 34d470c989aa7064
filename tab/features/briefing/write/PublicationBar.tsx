import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { EditorEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import { dayAndTime } from "../../../../shared/sentences/dates.ts";
import { usePublishEdition } from "../../../api/briefing-write/publish-edition.ts";
import { useTakeOffSchedule } from "../../../api/briefing-write/take-off-schedule.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { SendingControls } from "../sending/SendingControls.tsx";
import { editionSentence } from "./edition-sentence.ts";
import { PublishDialog } from "./PublishDialog.tsx";

/** Where the edition stands on its way out, and the next step: schedule, publish, take off the schedule, results. */
export function PublicationBar({
  edition,
  today,
  unsavedCount,
}: {
  readonly edition: EditorEdition;
  readonly today: string;
  readonly unsavedCount: number;
}) {
  const styles = useStyles();
  const publish = usePublishEdition(edition.id);
  const takeOff = useTakeOffSchedule(edition.id);
  const isBusy = publish.isPending || takeOff.isPending;
  const { status, version, items } = edition;
  const problem = publish.error ?? takeOff.error;
  const isOpen = status === "draft" || status === "scheduled";
  const forget = () => {
    publish.reset();
    takeOff.reset();
  };
  return (
    <section aria-label="Publication" className={styles.bar}>
      {problem && isOpen ? <ProblemNotice error={problem} /> : null}
      <p className={styles.sentence} role="status">
        {editionSentence(edition, today)}
      </p>
      {status === "publishing" ? (
        <ProgressBar aria-label="People told" value={edition.notified} max={Math.max(1, edition.readers)} />
      ) : null}
      <div className={styles.actions}>
        {isOpen && items.length > 0 ? (
          <PublishDialog
            edition={edition}
            today={today}
            unsavedCount={unsavedCount}
            isBusy={isBusy}
            onPublish={() => {
              forget();
              publish.mutate({ when: "now", version });
            }}
          />
        ) : null}
        {status === "draft" && items.length > 0 ? (
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              forget();
              publish.mutate({ when: "on-schedule", version });
            }}
          >
            Schedule for {dayAndTime(new Date(edition.scheduledFor), today)}
          </Button>
        ) : null}
        {status === "scheduled" ? (
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              forget();
              takeOff.mutate(version);
            }}
          >
            Take off the schedule
          </Button>
        ) : null}
        {status === "publishing" ? <SendingControls edition={edition} /> : null}
        {isOpen ? null : (
          <>
            <ButtonLink to={`/briefing/write/${edition.id}/take-up`} appearance="primary">
              See results
            </ButtonLink>
            <ButtonLink to={`/briefing/write/${edition.id}/sending`}>See who got it</ButtonLink>
          </>
        )}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalL, display: "grid", gap: tokens.spacingVerticalS },
  sentence: { margin: 0 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
});
