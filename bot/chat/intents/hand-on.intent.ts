import { colleaguesOf } from "../../../shared/domain/briefing/handover/colleagues.ts";
import { answerSetting } from "../../../shared/usecases/briefing/handover/answer-setting.ts";
import { handItemBack, takeItemBack } from "../../../shared/usecases/briefing/handover/end-handover.ts";
import { handItem } from "../../../shared/usecases/briefing/handover/hand-item.ts";
import { listToDos } from "../../../shared/usecases/briefing/list-to-dos.ts";
import { answer, type Intent } from "../answer.ts";
import { handOnCard } from "../cards/hand-on.card.ts";
import { inPrivateCard } from "../cards/in-private.card.ts";
import { handBack, handOn, handTo, takeBack } from "../handover-questions.ts";
import type { Reply, Turn } from "../turn.ts";
import { showAfterSettling } from "./show-after-settling.ts";
import { showToDos } from "./show-to-dos.ts";

async function showHandOn(turn: Turn, note?: string): Promise<Reply> {
  const { ports, person, links } = turn;
  const setting = await answerSetting(ports);
  return turn.show(
    handOnCard(await listToDos(ports, { person }), colleaguesOf(person, setting), {
      ...{ directory: setting.directory, links, note },
    }),
  );
}

const chooseIntent = answer(handOn, async (_nothing, turn) =>
  turn.isPrivate ? showHandOn(turn) : turn.show(inPrivateCard(handOn, turn.links, {})),
);

const handIntent = answer(handTo, async ({ item, whom, note }, turn) => {
  const { ports, person } = turn;
  if (!item || !whom) return showHandOn(turn, "Choose what to hand on, and to whom.");
  const handed = await handItem(ports, { item, person, ...whom, note, door: "chat" });
  if (!handed.ok && handed.code === "item.invalid")
    return showHandOn(turn, "It is not handed on: you can hand it to somebody else at your school.");
  if (!handed.ok) return showToDos(turn, { note: turn.sentence(handed.code) });
  return showToDos(turn, { justHanded: handed.value });
});

const takeIntent = answer(takeBack, async ({ edition, item, view }, turn) => {
  const taken = await takeItemBack(turn.ports, { item, person: turn.person });
  return showAfterSettling(turn, { edition, view }, taken.ok ? {} : { note: turn.sentence(taken.code) });
});

const handBackIntent = answer(handBack, async ({ item }, turn) => {
  const handed = await handItemBack(turn.ports, { item, person: turn.person });
  return showToDos(turn, {
    note: handed.ok ? "You have handed it back, and they are told." : turn.sentence(handed.code),
  });
});

/** Handing what an item asks to a colleague, taking it back, and handing it back. */
export const handoverIntents: readonly Intent[] = [chooseIntent, handIntent, takeIntent, handBackIntent];
