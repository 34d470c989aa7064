import { readLatestEdition } from "../../../shared/usecases/briefing/read-edition.ts";
import { answer } from "../answer.ts";
import { inPrivateCard } from "../cards/in-private.card.ts";
import { briefing } from "../vocabulary.ts";
import { openForReader } from "./open-for-reader.ts";

export const briefingIntent = answer(briefing, async (_nothing, turn) => {
  if (!turn.isPrivate) return turn.show(inPrivateCard(briefing, turn.links));
  const latest = await readLatestEdition(turn.ports, { person: turn.person });
  if (!latest)
    return turn.say(
      "No briefing has had anything for you yet. The next one comes out on a Tuesday at 3:30pm.",
    );
  return openForReader(turn, latest.edition.id);
});
