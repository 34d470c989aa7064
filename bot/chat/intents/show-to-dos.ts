import type { OpenThingShown } from "../../../shared/contract/briefing/to-do-list.schema.ts";
import type { BriefingItem } from "../../../shared/domain/briefing/item.ts";
import { listToDos } from "../../../shared/usecases/briefing/list-to-dos.ts";
import type { ReadItem } from "../../../shared/usecases/briefing/read-item.ts";
import { listEverythingOpen } from "../../../shared/usecases/briefing/to-do/list-everything-open.ts";
import { listMyActions } from "../../../shared/usecases/meetings/minutes/list-my-actions.ts";
import { presentToDos } from "../../api/briefing/present-to-dos.ts";
import type { TakenOn } from "../cards/meeting-action-row.ts";
import { toDoCard } from "../cards/to-do.card.ts";
import type { Reply, Turn } from "../turn.ts";
import { cascadesOf } from "./cascades-of.ts";

/** Everything the person has left to do, from briefings and from meetings. */
export async function showToDos(
  turn: Turn,
  became: { justDone?: BriefingItem | TakenOn; justHanded?: ReadItem; note?: string },
): Promise<Reply> {
  const { ports, person, today, links } = turn;
  const directory = await ports.directory.current();
  const takenOn = await listMyActions(ports, { person });
  const carryOn = (await cascadesOf(turn)).toDo;
  return turn.show(
    toDoCard(await listToDos(ports, { person }), {
      ...{ today, links, takenOn, carryOn, directory, elsewhere: await elsewhereOf(turn) },
      ...became,
    }),
  );
}

/** What is done on pages of its own, as the tab's list of everything says it. */
async function elsewhereOf({ ports, person, today }: Turn): Promise<OpenThingShown[]> {
  const open = await listEverythingOpen(ports, { person });
  const { things } = presentToDos(open, { directory: await ports.directory.current(), today });
  return things.filter(
    ({ kind }) => kind === "question" || kind === "reply" || kind === "register" || kind === "course",
  );
}
