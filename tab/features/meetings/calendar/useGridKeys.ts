import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { dayAfterKey } from "./calendar-days.ts";

/** Every cell carries its day in `data-day`, every meeting in it is a link. */
const linksIn = (cell: Element): HTMLElement[] => [...cell.querySelectorAll<HTMLElement>("a")];

/**
 * Moves through a grid of days as the pattern "grid" of the ARIA practices has it: one stop for Tab, arrows from day to
 * day, Enter into a day. A day of one meeting opens it; in a day of several the arrows go from one to the next, and
 * Escape leads back to the day.
 */
export function useGridKeys(
  on: CivilDate,
  shown: ReadonlySet<string>,
  onLeave: (day: CivilDate) => void,
): {
  readonly grid: RefObject<HTMLTableElement | null>;
  /** The day that Tab leads to. */
  readonly current: CivilDate;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const grid = useRef<HTMLTableElement>(null);
  const [moved, setMoved] = useState<{ readonly over: CivilDate; readonly to: CivilDate }>();
  const current = moved?.over === on && shown.has(moved.to) ? moved.to : on;
  const follows = useRef(false);
  const cellOf = (day: string) => grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the day, whatever else is drawn anew
  useEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    cellOf(current)?.focus();
  }, [current, on]);

  function goTo(day: CivilDate) {
    follows.current = true;
    if (shown.has(day)) setMoved({ over: on, to: day });
    else onLeave(day);
  }

  function inCell(event: KeyboardEvent, cell: HTMLElement) {
    const links = linksIn(cell);
    const at = links.indexOf(event.target as HTMLElement);
    const next = { ArrowDown: links[at + 1], ArrowUp: links[at - 1], Escape: cell }[event.key];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-day]");
    if (!cell) return;
    if (event.target !== cell) return inCell(event, cell);
    if (event.key === "Enter") {
      const [first, ...more] = linksIn(cell);
      event.preventDefault();
      if (more.length === 0) first?.click();
      else first?.focus();
      return;
    }
    const day = dayAfterKey(event.key, current);
    if (!day) return;
    event.preventDefault();
    goTo(day);
  }

  return { grid, current, onKeyDown };
}
