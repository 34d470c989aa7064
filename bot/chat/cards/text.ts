import type { CardColour, CardSpacing, RichTextBlock, TextBlock, TextRun } from "./adaptive-card.ts";
import { asWritten } from "./as-written.ts";

interface RunLook {
  readonly weight?: "Bolder";
  readonly color?: CardColour;
  readonly isSubtle?: true;
}

/** A title of ours, which screen readers announce as a heading. */
export const heading = (text: string, size: "Medium" | "Large"): TextBlock => ({
  type: "TextBlock",
  text,
  style: "heading",
  size,
  weight: "Bolder",
  wrap: true,
  ...(size === "Medium" ? { spacing: "Large" } : {}),
});

/** Words of ours in one paragraph. */
export const paragraph = (text: string, look: { isSubtle?: true; color?: CardColour } = {}): TextBlock => ({
  type: "TextBlock",
  text,
  wrap: true,
  spacing: "Small",
  ...look,
});

/** Words of anybody, shown as written. */
export const run = (text: string, look: RunLook = {}): TextRun => ({
  type: "TextRun",
  text: asWritten(text),
  ...look,
});

export const line = (inlines: readonly TextRun[], spacing: CardSpacing = "None"): RichTextBlock => ({
  type: "RichTextBlock",
  inlines,
  spacing,
});
