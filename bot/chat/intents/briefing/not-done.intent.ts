import { unsettleItem } from "../../../../shared/usecases/briefing/settle-item.ts";
import { answer } from "../../answer.ts";
import { notDone } from "../../vocabulary.ts";
import { showAfterSettling } from "./show-after-settling.ts";
import { correctedSince, whyNotSettled } from "./why-not-settled.ts";

export const notDoneIntent = answer(notDone, async ({ edition, item, view, revision }, turn) => {
  const { ports, person } = turn;
  const undone = await unsettleItem(ports, { item, person, act: "done" });
  const note = undone.ok
    ? await correctedSince(turn, { edition, item, revision })
    : await whyNotSettled(turn, { edition, item }, undone.code);
  return showAfterSettling(turn, { edition, view }, { note });
});
