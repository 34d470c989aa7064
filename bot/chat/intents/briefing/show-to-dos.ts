import type { BriefingItem } from "../../../../shared/domain/briefing/item.ts";
import type { ReadItem } from "../../../../shared/usecases/briefing/read-item.ts";
import {
  listEverythingOpen,
  type OpenThing,
} from "../../../../shared/usecases/briefing/to-do/list-everything-open.ts";
import { presentToDos } from "../../../api/briefing/present-to-dos.ts";
import { presentMyCascade } from "../../../api/cpd/present-cascades.ts";
import { toDoCard } from "../../cards/briefing/to-do.card.ts";
import type { TakenOn } from "../../cards/meetings/meeting-action-row.ts";
import type { Reply, Turn } from "../../turn.ts";

/** What is left to do, with what just became of one of these things. */
export async function showToDos(
  turn: Turn,
  became: { justDone?: BriefingItem | TakenOn; justHanded?: ReadItem; note?: string },
): Promise<Reply> {
  const { ports, person, today, links } = turn;
  const setting = { directory: await ports.directory.current(), today };
  const open = await listEverythingOpen(ports, { person });
  const cascades = ofKind(open, "cascade").map(({ cascade }) => presentMyCascade(cascade, setting));
  return turn.show(
    toDoCard(
      ofKind(open, "item").map(({ toDo }) => toDo),
      {
        ...{
          ...setting,
          links,
          carryOn: cascades,
          takenOn: ofKind(open, "action").map(({ taken }) => taken),
        },
        elsewhere: presentToDos(open.filter(isDoneElsewhere), setting).things,
        ...became,
      },
    ),
  );
}

const ofKind = <Kind extends OpenThing["kind"]>(things: readonly OpenThing[], kind: Kind) =>
  things.filter((thing): thing is OpenThing & { readonly kind: Kind } => thing.kind === kind);

/** What is done on pages of its own and shown as the tab's list of everything says it. */
const isDoneElsewhere = ({ kind }: OpenThing): boolean =>
  kind === "question" || kind === "reply" || kind === "register" || kind === "course";
