import { answer } from "../answer.ts";
import { helpCard } from "../cards/help.card.ts";
import { help } from "../vocabulary.ts";

export const helpIntent = answer(help, (_nothing, turn) =>
  turn.show(helpCard({ links: turn.links, opening: "What you can ask me" })),
);
