import { listToDos } from "../../../shared/usecases/briefing/list-to-dos.ts";
import { answer } from "../answer.ts";
import { inPrivateCard } from "../cards/in-private.card.ts";
import { toDoCard } from "../cards/to-do.card.ts";
import { toDo } from "../vocabulary.ts";

export const toDoIntent = answer(toDo, async (_nothing, turn) => {
  const { ports, person, today, links } = turn;
  if (!turn.isPrivate) return turn.show(inPrivateCard(toDo, links));
  return turn.show(toDoCard(await listToDos(ports, { person }), { today, links }));
});
