import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

/** What was taken out last, with the way back; it takes the focus of the row that is gone. */
export function TakenOutNotice({
  title,
  onUndo,
}: {
  /** Undefined while nothing was. */
  readonly title: string | undefined;
  readonly onUndo: () => void;
}) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (title !== undefined) undo.current?.focus();
  }, [title]);
  return (
    <div role="status">
      {title === undefined ? null : (
        <MessageBar layout="multiline">
          <MessageBarBody>Taken out: {title}.</MessageBarBody>
          <MessageBarActions>
            <Button ref={undo} onClick={onUndo}>
              Undo
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
