import { answer } from "../answer.ts";
import { inPrivateCard } from "../cards/in-private.card.ts";
import { myCascadesCard } from "../cards/my-cascades.card.ts";
import { myCascades } from "../cpd-questions.ts";
import { cascadesOf } from "./cascades-of.ts";

export const myCascadesIntent = answer(myCascades, async (_nothing, turn) => {
  if (!turn.isPrivate) return turn.show(inPrivateCard(myCascades, turn.links, {}));
  const { all } = await cascadesOf(turn);
  return turn.show(myCascadesCard(all, turn.links));
});
