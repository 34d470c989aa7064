import { answer } from "../../answer.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { myCpd } from "../../questions/cpd-questions.ts";
import { showMyCpd } from "./show-my-cpd.ts";

export const myCpdIntent = answer(myCpd, (_nothing, turn) =>
  turn.isPrivate ? showMyCpd(turn) : turn.show(inPrivateCard(myCpd, turn.links, {})),
);
