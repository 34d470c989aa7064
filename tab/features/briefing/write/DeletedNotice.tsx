import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import type { useDeleteWithUndo } from "./useDeleteWithUndo.ts";

/** What was deleted last, with the way back. It stays until the next deletion: nobody has to be quick. */
export function DeletedNotice({ deletion }: { readonly deletion: ReturnType<typeof useDeleteWithUndo> }) {
  const { deleted, problem, isBusy, undo } = deletion;
  return (
    <div role="status">
      {problem ? <ProblemNotice error={problem} /> : null}
      {deleted ? (
        <MessageBar>
          <MessageBarBody>Deleted “{deleted.title}”.</MessageBarBody>
          <MessageBarActions>
            <Button disabledFocusable={isBusy} onClick={() => void undo()}>
              Undo
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
    </div>
  );
}
