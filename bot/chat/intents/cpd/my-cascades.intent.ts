import { listMyCascades } from "../../../../shared/usecases/cpd/cascade/list-my-cascades.ts";
import { presentMyCascade } from "../../../api/cpd/present-cascades.ts";
import { answer } from "../../answer.ts";
import { myCascadesCard } from "../../cards/cpd/my-cascades.card.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { myCascades } from "../../questions/cpd-questions.ts";

export const myCascadesIntent = answer(myCascades, async (_nothing, turn) => {
  if (!turn.isPrivate) return turn.show(inPrivateCard(myCascades, turn.links, {}));
  const { ports, person, today, links } = turn;
  const setting = { directory: await ports.directory.current(), today };
  const mine = await listMyCascades(ports, { person });
  return turn.show(
    myCascadesCard(
      mine.map((each) => presentMyCascade(each, setting)),
      links,
    ),
  );
});
