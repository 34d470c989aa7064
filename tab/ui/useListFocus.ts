import { useEffect, useRef } from "react";
import { focusedElement } from "../teams/focused-element.ts";
import type { useUndoable } from "./useUndoable.ts";

/** Says of a button that it is its row's: `<Button {...rowButton}>`. */
export const rowButton = { "data-row-button": true } as const;

interface Left {
  readonly from: Element;
  readonly row: number;
}

/**
 * Keeps the keyboard's place in a list whose rows go once they are done with: on the button of the row that took the place, else of the
 * last one, else on what is left to press. Nobody is moved who has gone elsewhere meanwhile.
 */
export function useListFocus<Doing extends Pick<ReturnType<typeof useUndoable>, "undo">>(doing: Doing) {
  const list = useRef<HTMLDivElement>(null);
  const left = useRef<Left>(undefined);
  const lastRow = useRef(0);

  // After every drawing: rows go and come with answers of the API.
  useEffect(() => {
    if (!left.current || left.current.from.isConnected || focusedElement()) return;
    const buttons = rowButtons(list.current);
    const next =
      buttons[Math.min(left.current.row, buttons.length - 1)] ?? list.current?.querySelector("button");
    // Without any, the notice that the row is done with is still to come.
    if (!next) return;
    left.current = undefined;
    next.focus();
  });

  return {
    /** On what stands around the list and its notice. */
    list,
    /** Before something is done that takes the row of this button away. */
    leave: (button: HTMLElement) => {
      lastRow.current = Math.max(0, rowButtons(list.current).indexOf(button));
      left.current = { from: button, row: lastRow.current };
    },
    /** What the notice shows: undone, the row has the focus again. */
    notice: {
      ...doing,
      undo: () => {
        const from = focusedElement();
        if (from) left.current = { from, row: lastRow.current };
        return doing.undo();
      },
    },
  };
}

const rowButtons = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>("[data-row-button]") ?? []),
];
