import type { Container } from "./adaptive-card.ts";
import { line, run } from "./text.ts";

/** One sentence at the top of a card about what became of the button just pressed. */
export const noteLine = (note: string | undefined): Container[] =>
  note === undefined
    ? []
    : [{ type: "Container", style: "emphasis", spacing: "Small", items: [line([run(note)])] }];
