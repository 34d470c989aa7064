import { readLatestEdition } from "../../../../shared/usecases/briefing/read-edition.ts";
import { answer } from "../../answer.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { briefing } from "../../vocabulary.ts";
import { openForReader } from "./open-for-reader.ts";

export const briefingIntent = answer(briefing, async (_nothing, turn) => {
  if (!turn.isPrivate) return turn.show(inPrivateCard(briefing, turn.links, {}));
  const latest = await readLatestEdition(turn.ports, { person: turn.person });
  if (!latest) return turn.say("There is no briefing for you yet. Briefings come out on Tuesdays at 3:30pm.");
  return openForReader(turn, latest.edition.id);
});
