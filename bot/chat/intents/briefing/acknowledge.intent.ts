import { settleItem } from "../../../../shared/usecases/briefing/settle-item.ts";
import { answer } from "../../answer.ts";
import { acknowledge } from "../../vocabulary.ts";
import { showAfterSettling } from "./show-after-settling.ts";
import { whyNotSettled } from "./why-not-settled.ts";

export const acknowledgeIntent = answer(acknowledge, async ({ edition, item, view, revision }, turn) => {
  const { ports, person } = turn;
  const noted = await settleItem(ports, { item, person, act: "acknowledged", door: "chat", revision });
  return showAfterSettling(
    turn,
    { edition, view },
    noted.ok ? {} : { note: await whyNotSettled(turn, { edition, item }, noted.code) },
  );
});
