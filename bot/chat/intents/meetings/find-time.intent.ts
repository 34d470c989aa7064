import { nobody } from "../../../../shared/domain/directory/audience.ts";
import type { MeetingPlan } from "../../../../shared/domain/meetings/meeting.ts";
import { leadsNetwork, type Network } from "../../../../shared/domain/networks/network.ts";
import { addDays, type CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { londonInstant } from "../../../../shared/domain/time/london.ts";
import { proposeTimes } from "../../../../shared/usecases/meetings/scheduling/propose-times.ts";
import { presentProposal } from "../../../api/meetings/present-proposal.ts";
import { answer } from "../../answer.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { chooseNetworkCard } from "../../cards/meetings/choose-network.card.ts";
import { proposedTimesCard } from "../../cards/meetings/proposed-times.card.ts";
import { findTime } from "../../questions/meeting-questions.ts";
import { actorOf } from "../../turn.ts";

/** Who names no days looks at the next four weeks, as on the page. */
const usualDays = 28;

export const findTimeIntent = answer(findTime, async (named, turn) => {
  const { ports, today, links } = turn;
  if (!turn.isPrivate) return turn.show(inPrivateCard(findTime, links, named));
  const led = (await ports.networks.list()).filter((network) => leadsNetwork(turn.person, network));
  const wanted = named.networks.length > 0 ? led.filter(({ id }) => named.networks.includes(id)) : led;
  const [network, another] = wanted;
  if (!network)
    return turn.say(
      led.length === 0
        ? "Only a network's leads can plan its meetings. You can ask me who leads it."
        : turn.sentence("meeting.not-yours"),
    );
  if (another) return turn.show(chooseNetworkCard(findTime, wanted, named));
  const from = named.from && named.from > today ? named.from : today;
  const to = named.to && named.to >= from ? named.to : addDays(from, usualDays);
  const proposed = await proposeTimes(ports, {
    actor: actorOf(turn),
    plan: usualPlan(network, from),
    from,
    to,
  });
  if (!proposed.ok) return turn.say(turn.sentence(proposed.code));
  const { proposals, timetable } = proposed.value;
  return turn.show(
    proposedTimesCard(
      network,
      proposals.map((each) => presentProposal(each, timetable)),
      { today, links, days: { from, to } },
    ),
  );
});

/** A meeting as most of a network's are: an hour online for its members. The page fits it to what is wanted. */
const usualPlan = (network: Network, on: CivilDate): MeetingPlan => ({
  title: network.name,
  kind: "network",
  network: network.id,
  mandatoryFor: network.members,
  optionalFor: nobody,
  mode: "online",
  place: "",
  startsAt: londonInstant(on, "15:30"),
  endsAt: londonInstant(on, "16:30"),
  agenda: "",
  preWorkMinutes: 0,
  preReading: [],
  followUpMinutes: 0,
  files: [],
  representativesAllowed: true,
});
