import { checkIn as checkPersonIn } from "../../../../shared/usecases/cpd/check-in/check-in.ts";
import { presentCheckedIn } from "../../../api/cpd/register/present-check-in.ts";
import { answer } from "../../answer.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { checkedInCard, checkInCard } from "../../cards/meetings/check-in.card.ts";
import { checkIn } from "../../questions/check-in-questions.ts";

export const checkInIntent = answer(checkIn, async ({ code }, turn) => {
  const { ports, person, links } = turn;
  if (!turn.isPrivate) return turn.show(inPrivateCard(checkIn, links, {}));
  if (!code) return turn.show(checkInCard());
  const done = await checkPersonIn(ports, { person, code });
  return turn.show(
    done.ok ? checkedInCard(presentCheckedIn(done.value), links) : checkInCard(turn.sentence(done.code)),
  );
});
