import { settleItem } from "../../../shared/usecases/briefing/settle-item.ts";
import { answer } from "../answer.ts";
import { acknowledge } from "../vocabulary.ts";
import { showAfterSettling } from "./show-after-settling.ts";

export const acknowledgeIntent = answer(acknowledge, async ({ edition, item, view }, turn) => {
  const { ports, person } = turn;
  const noted = await settleItem(ports, { item, person, act: "acknowledged", door: "chat" });
  return showAfterSettling(turn, { edition, view }, noted.ok ? {} : { note: turn.sentence(noted.code) });
});
