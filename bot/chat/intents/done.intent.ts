import { settleItem } from "../../../shared/usecases/briefing/settle-item.ts";
import { answer } from "../answer.ts";
import { done } from "../vocabulary.ts";
import { showAfterSettling } from "./show-after-settling.ts";

export const doneIntent = answer(done, async ({ edition, item, view }, turn) => {
  const { ports, person } = turn;
  const settled = await settleItem(ports, { item, person, act: "done", door: "chat" });
  return showAfterSettling(
    turn,
    { edition, view },
    settled.ok ? { justDone: settled.value.item } : { note: turn.sentence(settled.code) },
  );
});
