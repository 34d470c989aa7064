import { ways } from "../../../shared/domain/briefing/sending/reach.ts";
import { wayWords } from "../../../shared/sentences/briefing/briefing-ways.ts";
import { chooseWay } from "../../../shared/usecases/briefing/sending/choose-way.ts";
import { answer } from "../answer.ts";
import { wayQuestions } from "../questions/way-questions.ts";

export const chooseWayIntents = ways.map((choice) =>
  answer(wayQuestions[choice], async (_nothing, turn) => {
    const chosen = await chooseWay(turn.ports, { person: turn.person, choice });
    return turn.say(chosen.ok ? wayWords(chosen.value) : turn.sentence(chosen.code));
  }),
);
