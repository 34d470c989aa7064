import { listMyCpd } from "../../../../shared/usecases/cpd/list-my-cpd.ts";
import { presentMyCpd } from "../../../api/cpd/present-my-cpd.ts";
import { myCpdCard } from "../../cards/cpd/my-cpd.card.ts";
import type { Reply, Turn } from "../../turn.ts";

/** The person's own CPD as it stands now; with one sentence about what became of the button just pressed. */
export async function showMyCpd(turn: Turn, note?: string): Promise<Reply> {
  const { ports, person, today, links } = turn;
  const directory = await ports.directory.current();
  const mine = presentMyCpd(await listMyCpd(ports, { person }), { directory, today });
  return turn.show(myCpdCard(mine, { today, links, note }));
}
