import { type Colleague, colleaguesOf } from "../../shared/domain/briefing/handover/colleagues.ts";
import type { ToDo } from "../../shared/domain/briefing/to-do.ts";
import { answerSetting } from "../../shared/usecases/briefing/handover/answer-setting.ts";
import { listToDos } from "../../shared/usecases/briefing/list-to-dos.ts";
import { colleaguesNamed, toDosNamed } from "./handover-named.ts";
import { handWish } from "./matching/hand-wish.ts";
import type { Turn } from "./turn.ts";

/** What somebody's words about handing something on may mean. */
export interface HandoverMeant {
  readonly toDos: readonly ToDo[];
  readonly colleagues: readonly Colleague[];
  /** Whether both were spelt as they are written. */
  readonly isSpelt: boolean;
}

interface Said {
  readonly what: string;
  readonly whom: string;
}

/** What of the asker's own things to do, and which of their colleagues, their words can mean. */
export async function handoverMeant(
  { ports, person }: Pick<Turn, "ports" | "person">,
  { what, whom }: Said,
): Promise<HandoverMeant> {
  const toDos = toDosNamed(what, await listToDos(ports, { person }));
  const colleagues = colleaguesNamed(whom, colleaguesOf(person, await answerSetting(ports)));
  return {
    ...{ toDos: toDos.found, colleagues: colleagues.found },
    isSpelt: toDos.isSpelt && colleagues.isSpelt,
  };
}

/** What a text would hand to whom; undefined where it says nothing of the kind. "Give it to …" does only where it names something the asker has to do, or a colleague. */
export async function handMeant(text: string, turn: Turn): Promise<Said | undefined> {
  const wish = handWish(text);
  if (!wish) return undefined;
  const said = { what: wish.what, whom: wish.whom };
  if (wish.isClear) return said;
  // Where others read along, nobody learns from the answer what somebody has to do.
  if (!turn.isPrivate) return undefined;
  const { toDos, colleagues } = await handoverMeant(turn, said);
  return toDos.length > 0 && colleagues.length > 0 ? said : undefined;
}
