import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Asks once before people outside are told, and says what they will get. */
export function TellDialog({
  title,
  confirm,
  refuse = "Not yet",
  isBusy,
  onConfirm,
  onClose,
  children,
}: {
  readonly title: string;
  /** What the button does: "Invite 41 people". */
  readonly confirm: string;
  readonly refuse?: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={onConfirm}>
              {confirm}
            </Button>
            <Button onClick={onClose}>{refuse}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
