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
import { useChangeSending } from "../../../api/briefing-write/sending.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";

/** While an edition goes out: pause, go on, or end it with whom it has reached, which asks first. */
export function SendingControls({ edition }: { readonly edition: EditorEdition }) {
  const change = useChangeSending(edition.id);
  const left = Math.max(0, edition.readers - edition.notified);
  return (
    <>
      {change.error ? <ProblemNotice error={change.error} /> : null}
      <Button
        disabledFocusable={change.isPending}
        onClick={() => change.mutate(edition.paused ? "go-on" : "pause")}
      >
        {edition.paused ? "Go on" : "Pause"}
      </Button>
      <Dialog>
        <DialogTrigger disableButtonEnhancement>
          <Button disabledFocusable={change.isPending}>Stop sending</Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>Stop sending this briefing?</DialogTitle>
            <DialogContent>
              <p>
                {counted(left, "person", "people")} will not be told, now or later. It stays in Beacon for
                everybody it is for, and the card stays in the heads’ channel.
              </p>
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="primary" onClick={() => change.mutate("stop")}>
                  Stop sending
                </Button>
              </DialogTrigger>
              <DialogTrigger disableButtonEnhancement>
                <Button>Keep sending</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
