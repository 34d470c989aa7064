import { makeStyles } from "@fluentui/react-components";
import { usePreview } from "../../../api/briefing-write/get-preview.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { EditionText } from "../read/EditionText.tsx";
import type { NamedPerson } from "./item-form.ts";

/** What one reader will read. Nothing in it can be settled on their behalf. */
export function PreviewText({
  edition,
  reader,
  today,
}: {
  readonly edition: string;
  readonly reader: NamedPerson;
  readonly today: string;
}) {
  const styles = useStyles();
  return (
    <Answer
      query={usePreview(edition, reader.id)}
      loading={<LoadingLines label="Loading what they will read" />}
      empty={(preview) =>
        preview.items.length === 0 ? (
          <EmptyState title={`Nothing in this briefing is for ${reader.name}.`}>
            They will not be told about it.
          </EmptyState>
        ) : undefined
      }
    >
      {(preview) => (
        // Disabling the group disables every button in it.
        <fieldset disabled className={styles.text} aria-label={`As ${reader.name} will read it`}>
          <EditionText edition={preview} today={today} />
        </fieldset>
      )}
    </Answer>
  );
}

const useStyles = makeStyles({ text: { border: "none", margin: 0, padding: 0, minWidth: 0 } });
