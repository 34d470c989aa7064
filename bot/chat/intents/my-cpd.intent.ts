import { listMyCpd } from "../../../shared/usecases/cpd/list-my-cpd.ts";
import { presentMyCpd } from "../../api/cpd/present-my-cpd.ts";
import { answer } from "../answer.ts";
import { inPrivateCard } from "../cards/in-private.card.ts";
import { myCpdCard } from "../cards/my-cpd.card.ts";
import { myCpd } from "../cpd-questions.ts";

export const myCpdIntent = answer(myCpd, async (_nothing, turn) => {
  const { ports, person, today, links } = turn;
  if (!turn.isPrivate) return turn.show(inPrivateCard(myCpd, links, {}));
  const directory = await ports.directory.current();
  const mine = presentMyCpd(await listMyCpd(ports, { person }), { directory, today });
  return turn.show(myCpdCard(mine, { today, links }));
});
