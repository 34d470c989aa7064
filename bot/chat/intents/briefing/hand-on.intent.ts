import { type Colleague, colleaguesOf } from "../../../../shared/domain/briefing/handover/colleagues.ts";
import type { ItemId } from "../../../../shared/domain/briefing/ids.ts";
import type { ToDo } from "../../../../shared/domain/briefing/to-do.ts";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../../../shared/domain/directory/school.ts";
import { answerSetting } from "../../../../shared/usecases/briefing/handover/answer-setting.ts";
import { handItemBack, takeItemBack } from "../../../../shared/usecases/briefing/handover/end-handover.ts";
import { handItem } from "../../../../shared/usecases/briefing/handover/hand-item.ts";
import { listToDos } from "../../../../shared/usecases/briefing/list-to-dos.ts";
import { answer, type Intent } from "../../answer.ts";
import { handOnCard } from "../../cards/briefing/hand-on.card.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { type HandoverMeant, handoverMeant } from "../../hand-meant.ts";
import { handBack, handOn, handSaid, handTo, takeBack } from "../../questions/handover-questions.ts";
import type { Reply, Turn } from "../../turn.ts";
import { showAfterSettling } from "./show-after-settling.ts";
import { showToDos } from "./show-to-dos.ts";
import { correctedSince, whyNotSettled } from "./why-not-settled.ts";

async function showHandOn(
  turn: Turn,
  note?: string,
  among: { toDos?: readonly ToDo[]; colleagues?: readonly Colleague[] } = {},
): Promise<Reply> {
  const { ports, person, links } = turn;
  const setting = await answerSetting(ports);
  const toDos = among.toDos ?? (await listToDos(ports, { person }));
  const colleagues = among.colleagues ?? colleaguesOf(person, setting);
  return turn.show(handOnCard(toDos, colleagues, { directory: setting.directory, links, note }));
}

const chooseIntent = answer(handOn, async (_nothing, turn) =>
  turn.isPrivate ? showHandOn(turn) : turn.show(inPrivateCard(handOn, turn.links, {})),
);

/** Does what the button does where one thing and one colleague are meant; asks, with what was understood, where not. */
const saidIntent = answer(handSaid, async ({ what, whom }, turn) => {
  if (!turn.isPrivate) return turn.show(inPrivateCard(handSaid, turn.links, { what, whom }));
  const meant = await handoverMeant(turn, { what, whom });
  const { toDos, colleagues, isSpelt } = meant;
  const [toDo, colleague] = [toDos[0], colleagues[0]];
  if (isSpelt && toDos.length === 1 && colleagues.length === 1 && toDo && colleague)
    return hand(turn, {
      ...{ item: toDo.item.id, whom: { to: colleague.person.id, school: colleague.school }, note: "" },
    });
  return showHandOn(turn, whatIsUnclear({ what, whom }, meant), {
    ...(toDos.length > 0 ? { toDos } : {}),
    ...(colleagues.length > 0 ? { colleagues } : {}),
  });
});

function whatIsUnclear(
  { what, whom }: { what: string; whom: string },
  { toDos, colleagues }: HandoverMeant,
): string {
  if (toDos.length === 0) return `I found nothing like “${what}” among what you have to do. Choose it here.`;
  if (colleagues.length === 0) return `I found nobody like “${whom}” at your school. Choose whom you mean.`;
  if (toDos.length > 1) return `“${what}” can mean ${toDos.length} things that you have to do. Choose which.`;
  return colleagues.length > 1
    ? `“${whom}” can mean ${colleagues.length} of your colleagues. Choose whom.`
    : "This is the nearest to what you wrote. Check it, then hand it on.";
}

const handIntent = answer(handTo, async ({ item, whom, note }, turn) =>
  item && whom ? hand(turn, { item, whom, note }) : showHandOn(turn, "Choose what to hand on, and to whom."),
);

async function hand(
  turn: Turn,
  { item, whom, note }: { item: ItemId; whom: { to: PersonId; school: SchoolUrn }; note: string },
): Promise<Reply> {
  const { ports, person } = turn;
  const handed = await handItem(ports, { item, person, ...whom, note, door: "chat" });
  if (!handed.ok && handed.code === "item.invalid")
    return showHandOn(turn, "It is not handed on: you can hand it to somebody else at your school.");
  if (!handed.ok) return showToDos(turn, { note: turn.sentence(handed.code) });
  return showToDos(turn, { justHanded: handed.value });
}

const takeIntent = answer(takeBack, async ({ edition, item, view, revision }, turn) => {
  const taken = await takeItemBack(turn.ports, { item, person: turn.person });
  const note = taken.ok
    ? await correctedSince(turn, { edition, item, revision })
    : await whyNotSettled(turn, { edition, item }, taken.code);
  return showAfterSettling(turn, { edition, view }, { note });
});

const handBackIntent = answer(handBack, async ({ item }, turn) => {
  const handed = await handItemBack(turn.ports, { item, person: turn.person });
  return showToDos(turn, {
    note: handed.ok ? "You have handed it back, and they are told." : turn.sentence(handed.code),
  });
});

/** Handing what an item asks to a colleague, taking it back, and handing it back. */
export const handoverIntents: readonly Intent[] = [
  chooseIntent,
  saidIntent,
  handIntent,
  takeIntent,
  handBackIntent,
];
