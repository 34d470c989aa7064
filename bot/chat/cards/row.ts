import type { ActionSet, CardAction, CardElement, ColumnSet } from "./adaptive-card.ts";

/** Lines with one thing at their right, which is as wide as it needs to be. */
export const row = (lines: readonly CardElement[], right: CardElement): ColumnSet => ({
  type: "ColumnSet",
  columns: [
    { type: "Column", width: "stretch", items: lines },
    { type: "Column", width: "auto", items: [right] },
  ],
});

export const buttons = (button: CardAction): ActionSet => ({
  type: "ActionSet",
  actions: [button],
  spacing: "Small",
});
