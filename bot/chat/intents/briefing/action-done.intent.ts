import { settleAction } from "../../../../shared/usecases/meetings/minutes/write-minutes.ts";
import { answer } from "../../answer.ts";
import { actionDone } from "../../meeting-replies.ts";
import { actorOf } from "../../turn.ts";
import { showToDos } from "./show-to-dos.ts";

export const actionDoneIntent = answer(actionDone, async (given, turn) => {
  const settled = await settleAction(turn.ports, { actor: actorOf(turn), ...given });
  if (!settled.ok) return showToDos(turn, { note: turn.sentence(settled.code) });
  const action = settled.value.value.actions.find(({ id }) => id === given.action);
  const meeting = (await turn.ports.meetings.find(given.meeting))?.value;
  return showToDos(turn, given.done && action && meeting ? { justDone: { action, meeting } } : {});
});
