import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import type { EditorEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { publishingSentence } from "./edition-sentence.ts";

/** Asks before publishing, because people outside are told and it cannot be taken back. */
export function PublishDialog({
  edition,
  today,
  unsavedCount,
  isBusy,
  onPublish,
}: {
  readonly edition: EditorEdition;
  readonly today: string;
  readonly unsavedCount: number;
  readonly isBusy: boolean;
  readonly onPublish: () => void;
}) {
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="primary" disabledFocusable={isBusy}>
          Publish now
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Publish this briefing now?</DialogTitle>
          <DialogContent>
            <p>{publishingSentence(edition, today)}</p>
            {unsavedCount > 0 ? (
              <p>
                {counted(unsavedCount, "item has", "items have")} text that is not saved. It goes out without
                that text.
              </p>
            ) : null}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onPublish}>
                {`Tell ${counted(edition.readers, "person", "people")}`}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>Not yet</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
