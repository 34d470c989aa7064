import { answer } from "../answer.ts";
import { helpCard } from "../cards/help.card.ts";
import { greeting } from "../vocabulary.ts";

export const greetingIntent = answer(greeting, (_nothing, turn) =>
  turn.show(helpCard({ links: turn.links, opening: "Hello. What you can ask me" })),
);
