import type { Proposals } from "../../../../shared/contract/meetings/assessment.schema.ts";
import type { Network } from "../../../../shared/domain/networks/network.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { dayAndTimes } from "../../../../shared/sentences/meetings/meetings.ts";
import type { Links } from "../../links.ts";
import type { AdaptiveCard, Container, OpenUrlAction } from "../adaptive-card.ts";
import { apart } from "../apart.ts";
import { card } from "../card.ts";
import { heading, line, paragraph, run } from "../text.ts";

/** The bot shows at most three results; the page has all five. */
const timesShown = 3;
/** So many reasons say why a time is good; more are read on the page. */
const reasonsShown = 3;

interface ProposedTimesParts {
  readonly today: CivilDate;
  readonly links: Links;
  readonly days: { readonly from: CivilDate; readonly to: CivilDate };
}

/** The best times for a network to meet for an hour online, each with its reasons and the way to schedule it. */
export function proposedTimesCard(
  network: Network,
  proposals: Proposals["proposals"],
  { today, links, days }: ProposedTimesParts,
): AdaptiveCard {
  const between = `between ${day(days.from, today)} and ${day(days.to, today)}`;
  const title =
    proposals.length === 0 ? `No time for ${network.name} ${between}` : `The best times for ${network.name}`;
  const schedule = (proposal: Proposals["proposals"][number], place: number): OpenUrlAction => ({
    type: "Action.OpenUrl",
    title: place === 0 ? "Schedule the first" : place === 1 ? "The second" : "The third",
    url: links.schedule(network.id, londonDate(new Date(proposal.startsAt))),
  });
  return card({
    fallbackText: title,
    body: [
      heading(title, "Medium"),
      paragraph(
        proposals.length === 0
          ? "Every day is a holiday or has gone by. Name other days."
          : `For an hour online with its members, ${between}.`,
        { isSubtle: true },
      ),
      ...proposals.slice(0, timesShown).map((proposal) => entry(proposal, today)),
    ],
    actions: proposals.slice(0, timesShown).map(schedule),
    msteams: { width: "Full" },
  });
}

const entry = (proposal: Proposals["proposals"][number], today: CivilDate): Container =>
  apart([
    line([
      run(dayAndTimes(new Date(proposal.startsAt), new Date(proposal.endsAt), today), { weight: "Bolder" }),
    ]),
    ...proposal.reasons.slice(0, reasonsShown).map((reason) => line([run(reason, { isSubtle: true })])),
  ]);
