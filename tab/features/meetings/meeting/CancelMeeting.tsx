import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { SeriesScope } from "../../../../shared/contract/meetings/plan.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useCancelMeeting } from "../../../api/meetings-write/cancel-meeting.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";

/** Asks before cancelling, because everybody invited is told and it cannot be taken back. */
export function CancelMeeting({ meeting }: { readonly meeting: MeetingDetail }) {
  const styles = useStyles();
  const cancel = useCancelMeeting();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [scope, setScope] = useState<SeriesScope>("this");
  const { series, tallies } = meeting;
  const isLast = !series || series.occurrence >= series.of;
  const tell = () =>
    cancel.mutate(
      { id: meeting.id, version: meeting.version, reason: reason.trim(), scope },
      { onSuccess: () => setOpen(false) },
    );
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button>Cancel the meeting…</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Cancel {meeting.title}?</DialogTitle>
          <DialogContent className={styles.content}>
            {cancel.error ? <ProblemNotice error={cancel.error} /> : null}
            <p className={styles.text}>
              {counted(tallies.invited, "person is", "people are")} told, with your reason. This cannot be
              taken back.
            </p>
            {isLast ? null : (
              <Field label="Which meetings">
                <RadioGroup
                  value={scope}
                  onChange={(_, { value }) => setScope(value === "following" ? "following" : "this")}
                >
                  <Radio value="this" label="Only this one" />
                  <Radio value="following" label="This one and all of its series that follow" />
                </RadioGroup>
              </Field>
            )}
            <Field label="Why is it cancelled?">
              <Textarea
                value={reason}
                maxLength={1000}
                resize="vertical"
                onChange={(_, { value }) => setReason(value)}
              />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={cancel.isPending} onClick={tell}>
              {cancel.isPending
                ? "Cancelling…"
                : `Cancel and tell ${counted(tallies.invited, "person", "people")}`}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>Keep the meeting</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  content: { display: "grid", rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
});
