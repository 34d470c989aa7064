import { dayAndTime } from "../../../../shared/sentences/dates.ts";
import { joinMeeting } from "../../../../shared/usecases/meetings/replies/join-meeting.ts";
import { answer } from "../../answer.ts";
import { registerForCpd } from "../../questions/cpd-questions.ts";
import { actorOf } from "../../turn.ts";
import { showMyCpd } from "./show-my-cpd.ts";

/** Registers for a session and shows the same card as it then stands. Pressed twice it counts once. */
export const registerForCpdIntent = answer(registerForCpd, async ({ meeting: id }, turn) => {
  const joined = await joinMeeting(turn.ports, { actor: actorOf(turn), meeting: id, door: "chat" });
  if (!joined.ok) return showMyCpd(turn, turn.sentence(joined.code));
  const { meeting, invitation } = joined.value;
  const session = `${meeting.title}, ${dayAndTime(meeting.startsAt, turn.today)}`;
  return showMyCpd(
    turn,
    invitation.reply?.kind === "waiting"
      ? `${session}, is full. You are on the waiting list, and you will hear when there is a place.`
      : `You are registered for ${session}.`,
  );
});
