import type { Announcements } from "@dnd-kit/core";

/** One of a list whose order can be changed. */
export interface Movable {
  readonly id: string;
  readonly title: string;
}

export const howToDrag =
  "Press space to pick this item up, the arrow keys to move it, space to put it down, and escape to put it back.";

/** What a screen reader hears while an item is moved. `hasMoved` lasts from one drawing of the list to the next. */
export function dragSentences(items: readonly Movable[], hasMoved: { current: boolean }): Announcements {
  const title = (id: unknown) => items.find((item) => item.id === id)?.title ?? "The item";
  const place = (id: unknown) => `number ${items.findIndex((item) => item.id === id) + 1} of ${items.length}`;
  return {
    onDragStart({ active }) {
      hasMoved.current = false;
      return `Picked up ${title(active.id)}. It is ${place(active.id)}.`;
    },
    onDragOver({ active, over }) {
      // An item that was picked up is at once over its own place: saying so would cut off the sentence above.
      if (!over || (!hasMoved.current && over.id === active.id)) return undefined;
      hasMoved.current = true;
      return `${title(active.id)} would be ${place(over.id)}.`;
    },
    onDragEnd: ({ active, over }) => (over ? `${title(active.id)} is now ${place(over.id)}.` : undefined),
    onDragCancel: ({ active }) => `${title(active.id)} is back where it was.`,
  };
}
