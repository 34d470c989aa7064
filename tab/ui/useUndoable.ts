import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem } from "../api/api-problem.ts";
import { isLostRace } from "./is-lost-race.ts";

export interface Undoable {
  /** What was done: "Ended DSL at Ubley Primary School." */
  readonly said: string;
  readonly undo: () => Promise<unknown>;
}

/** Does things at once and remembers the last, with its way back. Only one thing is done at a time, so that a second click is harmless. */
export function useUndoable() {
  const [last, setLast] = useState<Undoable>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [isBusy, setBusy] = useState(false);
  const answers = useQueryClient();

  /** Whether it was done. */
  async function attempt(work: () => Promise<Undoable | undefined>): Promise<boolean> {
    if (isBusy) return false;
    setBusy(true);
    setProblem(undefined);
    try {
      setLast(await work());
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
      // Pressed again over what was read before, it would be refused again.
      if (isLostRace(error)) await answers.invalidateQueries();
      return false;
    } finally {
      setBusy(false);
    }
  }

  return {
    last,
    problem,
    isBusy,
    attempt,
    /** When another form opens: what stood in the way of the last one is no business of its. */
    forgetProblem: () => setProblem(undefined),
    undo: () =>
      attempt(async () => {
        await last?.undo();
        return undefined;
      }),
  };
}
