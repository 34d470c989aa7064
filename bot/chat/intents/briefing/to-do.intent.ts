import { answer } from "../../answer.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { toDo } from "../../vocabulary.ts";
import { showToDos } from "./show-to-dos.ts";

export const toDoIntent = answer(toDo, async (_nothing, turn) =>
  turn.isPrivate ? showToDos(turn, {}) : turn.show(inPrivateCard(toDo, turn.links, {})),
);
