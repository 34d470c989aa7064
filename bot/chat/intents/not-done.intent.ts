import { unsettleItem } from "../../../shared/usecases/briefing/settle-item.ts";
import { answer } from "../answer.ts";
import { notDone } from "../vocabulary.ts";
import { showAfterSettling } from "./show-after-settling.ts";
import { whyNotSettled } from "./why-not-settled.ts";

export const notDoneIntent = answer(notDone, async ({ edition, item, view }, turn) => {
  const { ports, person } = turn;
  const undone = await unsettleItem(ports, { item, person, act: "done" });
  return showAfterSettling(
    turn,
    { edition, view },
    undone.ok ? {} : { note: await whyNotSettled(turn, { edition, item }, undone.code) },
  );
});
