import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { isLostRace } from "./is-lost-race.ts";
import { ProblemNotice } from "./ProblemNotice.tsx";
import type { Undoable, useUndoable } from "./useUndoable.ts";

type Doing = Pick<ReturnType<typeof useUndoable>, "problem" | "isBusy"> & {
  readonly last: Pick<Undoable, "said"> | undefined;
  readonly undo: () => Promise<unknown>;
};

/** What was done last, with the way back. It stays until the next: nobody has to be quick. */
export function UndoNotice({ doing }: { readonly doing: Doing }) {
  const styles = useStyles();
  const { last, problem, isBusy, undo } = doing;
  return (
    <div role="status">
      {problem && problem.errors.length === 0 ? (
        <ProblemNotice
          error={problem}
          {...(isLostRace(problem)
            ? { more: "This page now shows what they saved. Do it again if it still holds." }
            : {})}
        />
      ) : null}
      {last ? (
        <MessageBar className={styles.notice} layout="multiline">
          <MessageBarBody>{last.said}</MessageBarBody>
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

const useStyles = makeStyles({
  notice: { marginBottom: tokens.spacingVerticalL },
});
