import { isWebAddress } from "../../../../shared/domain/briefing/web-address.ts";
import { canAnswer } from "../../../../shared/domain/resources/requests/request-rights.ts";
import type { RequestId } from "../../../../shared/domain/resources/requests/resource-request.ts";
import { canCurate } from "../../../../shared/domain/resources/resource-rights.ts";
import {
  type AnswerGiven,
  type AnswerRefusal,
  answerRequest as answerGiven,
} from "../../../../shared/usecases/resources/requests/answer-request.ts";
import {
  type RequestForReader,
  requestForReader,
} from "../../../../shared/usecases/resources/requests/request-for-reader.ts";
import { takeBackAnswer as takeBack } from "../../../../shared/usecases/resources/requests/take-back-answer.ts";
import { viewRequest } from "../../../../shared/usecases/resources/requests/view-request.ts";
import { answer, type Intent } from "../../answer.ts";
import { action } from "../../cards/action.ts";
import { chooseAnswerCard, titleLinkCard } from "../../cards/resources/answer-request.card.ts";
import { requestCard } from "../../cards/resources/request.card.ts";
import { resourcesShown } from "../../cards/resources/resources.card.ts";
import {
  answerRequest,
  answerWith,
  answerWithLink,
  takeBackAnswer,
} from "../../questions/request-questions.ts";
import { mostLetters } from "../../questions/resource-questions.ts";
import { actorOf, type Reply, type Turn } from "../../turn.ts";

const findIntent = answer(answerRequest, async ({ request: id, found: typed }, turn) => {
  const seen = await requestForReader(turn.ports, { actor: actorOf(turn), id });
  if (!seen.ok) return turn.say(turn.sentence(seen.code));
  const { request, network, reader } = seen.value;
  if (!canAnswer(reader, network)) return turn.say(turn.sentence("resource-request.not-yours"));
  if (request.standing.status === "answered")
    return standing(turn, id, turn.sentence("resource-request.answered"));
  if (request.standing.status !== "open") return standing(turn, id, turn.sentence("resource-request.ended"));
  if (isWebAddress(typed)) return withAddress(turn, seen.value, typed);
  const { found } = await turn.ports.resources.search({
    words: typed.slice(0, mostLetters),
    reader,
    limit: resourcesShown,
  });
  return turn.show(
    chooseAnswerCard(await viewRequest(turn.ports, seen.value), { found: typed === "" ? [] : found, typed }),
  );
});

/** A page of the collection answers at once; another wants its title first. */
async function withAddress(turn: Turn, seen: RequestForReader, address: string): Promise<Reply> {
  const given = await give(turn, seen.request.id, { address, title: "" });
  if (given !== "resource-request.invalid") return given;
  const isCurator = canCurate(seen.reader, { networks: [seen.network.id] });
  return turn.show(titleLinkCard(await viewRequest(turn.ports, seen), { address, isCurator }));
}

const withIntent = answer(answerWith, async ({ request, resource }, turn) =>
  sentenceFor(turn, await give(turn, request, { resource })),
);

const withLinkIntent = answer(answerWithLink, async ({ request: id, address, title }, turn) => {
  const given = await give(turn, id, { address, title });
  if (given !== "resource-request.invalid") return given;
  const seen = await requestForReader(turn.ports, { actor: actorOf(turn), id });
  if (!seen.ok) return turn.say(turn.sentence(seen.code));
  const isCurator = canCurate(seen.value.reader, { networks: [seen.value.network.id] });
  const problem = turn.sentence(given);
  return turn.show(titleLinkCard(await viewRequest(turn.ports, seen.value), { address, isCurator, problem }));
});

const takeBackIntent = answer(takeBackAnswer, async ({ request: id }, turn) => {
  const taken = await takeBack(turn.ports, { actor: actorOf(turn), id });
  return standing(turn, id, taken.ok ? "You took your answer back." : turn.sentence(taken.code));
});

/** Answers, and shows the request as it stands; input that is not complete is handed back to be asked for. */
async function give(
  turn: Turn,
  id: RequestId,
  given: AnswerGiven,
): Promise<Reply | Extract<AnswerRefusal, "resource-request.invalid">> {
  const answered = await answerGiven(turn.ports, { actor: actorOf(turn), id, given });
  if (!answered.ok) {
    if (answered.code === "resource-request.invalid") return answered.code;
    return standing(turn, id, turn.sentence(answered.code));
  }
  const others = answered.value.askers.length;
  const told = others > 1 ? "Everybody who asked will be told." : "Whoever asked will be told.";
  return standing(turn, id, `Thank you. ${told}`, true);
}

const sentenceFor = (turn: Turn, given: Reply | "resource-request.invalid"): Reply =>
  typeof given === "string" ? turn.say(turn.sentence(given)) : given;

/** The request as it stands now, with one sentence; nothing of it for who may not see it. */
async function standing(turn: Turn, id: RequestId, note: string, canTakeBack = false): Promise<Reply> {
  const seen = await requestForReader(turn.ports, { actor: actorOf(turn), id });
  if (!seen.ok) return turn.say(turn.sentence(seen.code));
  return turn.show(
    requestCard(await viewRequest(turn.ports, seen.value), {
      links: turn.links,
      note,
      more: canTakeBack ? [action(takeBackAnswer, "Take it back", { request: id })] : [],
    }),
  );
}

/** Answering what a network is asked for, from the card in its channel. */
export const answerRequestIntents: readonly Intent[] = [
  findIntent,
  withIntent,
  withLinkIntent,
  takeBackIntent,
];
