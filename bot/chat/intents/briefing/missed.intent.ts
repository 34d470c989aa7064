import { listMissed } from "../../../../shared/usecases/briefing/catch-up/list-missed.ts";
import { answer } from "../../answer.ts";
import { missedCard } from "../../cards/briefing/missed.card.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { missed } from "../../questions/catch-up-questions.ts";

export const missedIntent = answer(missed, async ({ since }, turn) => {
  if (!turn.isPrivate) return turn.show(inPrivateCard(missed, turn.links, { since }));
  const found = await listMissed(turn.ports, { person: turn.person, since });
  return turn.show(missedCard(found, { asked: since, today: turn.today, links: turn.links }));
});
