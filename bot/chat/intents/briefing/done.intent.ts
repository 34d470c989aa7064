import { settleItem } from "../../../../shared/usecases/briefing/settle-item.ts";
import { answer } from "../../answer.ts";
import { done } from "../../vocabulary.ts";
import { showAfterSettling } from "./show-after-settling.ts";
import { whyNotSettled } from "./why-not-settled.ts";

export const doneIntent = answer(done, async ({ edition, item, view, revision }, turn) => {
  const { ports, person } = turn;
  const settled = await settleItem(ports, { item, person, act: "done", door: "chat", revision });
  return showAfterSettling(
    turn,
    { edition, view },
    settled.ok
      ? { justDone: settled.value.item }
      : { note: await whyNotSettled(turn, { edition, item }, settled.code) },
  );
});
