import type { Recorded } from "../../shared/domain/attendance/sighting.ts";
import type { Edition } from "../../shared/domain/briefing/edition.ts";
import type { BriefingItem } from "../../shared/domain/briefing/item.ts";
import type { Question } from "../../shared/domain/briefing/questions/question.ts";
import type { Receipt } from "../../shared/domain/briefing/receipt.ts";
import type { Portion } from "../../shared/domain/briefing/sending/portion.ts";
import type { Reach } from "../../shared/domain/briefing/sending/reach.ts";
import type { Cascade } from "../../shared/domain/cpd/cascade/cascade.ts";
import type { Course } from "../../shared/domain/cpd/course.ts";
import type { Exemption } from "../../shared/domain/cpd/exemption.ts";
import type { Feedback } from "../../shared/domain/cpd/feedback/feedback.ts";
import type { FeedbackRound } from "../../shared/domain/cpd/feedback/feedback-round.ts";
import type { Closure } from "../../shared/domain/directory/closure.ts";
import { buildDirectory } from "../../shared/domain/directory/directory.ts";
import type { Person, PersonId } from "../../shared/domain/directory/person.ts";
import type { Post } from "../../shared/domain/directory/post.ts";
import type { School } from "../../shared/domain/directory/school.ts";
import { type TrustSettings, usualTrustSettings } from "../../shared/domain/directory/trust-settings.ts";
import type { Invitation } from "../../shared/domain/meetings/invitation.ts";
import type { Meeting } from "../../shared/domain/meetings/meeting.ts";
import type { Minutes } from "../../shared/domain/meetings/minutes.ts";
import type { Network } from "../../shared/domain/networks/network.ts";
import type { ResourceChoices } from "../../shared/domain/resources/choices/resource-choices.ts";
import type { LinkCheck } from "../../shared/domain/resources/links/link-check.ts";
import type { OpeningsOfWeek } from "../../shared/domain/resources/openings/opening-counts.ts";
import type { PinnedAnswer } from "../../shared/domain/resources/pins/pinned-answer.ts";
import type { ResourceRequest } from "../../shared/domain/resources/requests/resource-request.ts";
import type { Resource } from "../../shared/domain/resources/resource.ts";
import type { ListedHelper } from "../../shared/domain/resources/who-can-help/listed-helper.ts";
import type { CivilDate } from "../../shared/domain/time/civil-date.ts";
import { seedBriefings } from "./briefing/seed-briefings.ts";
import { seedQuestions } from "./briefing/seed-questions.ts";
import { seedReceipts } from "./briefing/seed-receipts.ts";
import { seedDeliveries, seedReaches } from "./briefing/seed-ways.ts";
import { closuresAround, startYearOf } from "./calendar/closures-around.ts";
import { seedCascades } from "./cpd/seed-cascades.ts";
import { seedCpd } from "./cpd/seed-cpd.ts";
import { seedFeedback } from "./cpd/seed-feedback.ts";
import { type HeadsChannelPlace, headsChannelPlace } from "./heads-channel.ts";
import { lighthouseSchools } from "./lighthouse-schools.ts";
import { seedMeetings } from "./meetings/seed-meetings.ts";
import { networkChannels } from "./network-channels.ts";
import { seededRandom } from "./random.ts";
import { seedRequests } from "./requests.ts";
import { resourceLinks } from "./resource-links.ts";
import { withChanges } from "./seed-changes.ts";
import { seedLinkChecks } from "./seed-link-checks.ts";
import { seedListedHelpers } from "./seed-listed-helpers.ts";
import { seedOpenings } from "./seed-openings.ts";
import { seedPacks } from "./seed-packs.ts";
import { seedPins } from "./seed-pins.ts";
import { withReviews } from "./seed-reviews.ts";
import { stableIds } from "./stable-id.ts";
import { inventStaff } from "./staff/invent-staff.ts";
import { trustNetworks } from "./trust-networks.ts";

/** A whole trust, as its lists and directory would hold it on one day. */
export interface SeedTrust {
  readonly schools: readonly School[];
  readonly people: readonly Person[];
  readonly posts: readonly Post[];
  readonly networks: readonly Network[];
  readonly meetings: readonly Meeting[];
  readonly invitations: readonly Invitation[];
  readonly minutes: readonly Minutes[];
  readonly courses: readonly Course[];
  readonly exemptions: readonly Exemption[];
  readonly cascades: readonly Cascade[];
  readonly evidence: readonly Recorded[];
  readonly feedback: readonly Feedback[];
  readonly feedbackRounds: readonly FeedbackRound[];
  readonly closures: readonly Closure[];
  readonly settings: TrustSettings;
  readonly resourceChoices: readonly ResourceChoices[];
  readonly listedHelpers: readonly ListedHelper[];
  readonly resources: readonly Resource[];
  readonly packs: readonly Resource[];
  readonly linkChecks: readonly LinkCheck[];
  readonly openings: readonly OpeningsOfWeek[];
  readonly requests: readonly ResourceRequest[];
  readonly pins: readonly PinnedAnswer[];
  readonly editions: readonly Edition[];
  /** Items of every edition; those of published ones stand in `frozenItems` as well. */
  readonly items: readonly BriefingItem[];
  readonly receipts: readonly Receipt[];
  /** How some want briefings, and what became of telling everybody. */
  readonly reaches: readonly Reach[];
  readonly deliveries: readonly Portion[];
  readonly questions: readonly Question[];
  /** Hold the app role `Briefing.Edit`. */
  readonly editors: readonly PersonId[];
  /** Hold the app role `Trust.Manage`. */
  readonly centralTeam: readonly PersonId[];
  readonly headsChannel: HeadsChannelPlace;
}

/** Believable data for one day. The same day and seed give the same trust; people, schools and their ids do not change with the day. */
export function seedTrust({ today, seed = 1632 }: { today: CivilDate; seed?: number }): SeedTrust {
  const stableId = stableIds(seed);
  const schools = lighthouseSchools;
  const closures = closuresAround(today);
  const staff = inventStaff(schools, { seed, stableId, year: startYearOf(today) });
  const { people, posts, editors, centralTeam } = staff;
  const directory = buildDirectory({ schools, people, posts });
  const { editions, items } = seedBriefings(
    { schools, closures, centralTeam, stableId, directory, editors },
    { today, random: seededRandom(seed + 1) },
  );
  const heads = posts.filter(({ role }) => role === "headteacher").map(({ person }) => person);
  const reaches = seedReaches(heads);
  const networks = trustNetworks(directory, { on: today, channelOf: networkChannels(stableId) });
  const { meetings, invitations, minutes } = seedMeetings(
    { networks, directory, closures, stableId },
    { today, random: seededRandom(seed + 3) },
  );
  const ofCpd = { directory, meetings, invitations, centralTeam: Object.values(centralTeam), stableId };
  const cpd = seedCpd(ofCpd, { today, random: seededRandom(seed + 4) });
  return {
    schools,
    people,
    posts,
    networks,
    meetings,
    invitations,
    minutes,
    ...cpd,
    cascades: seedCascades(ofCpd, { today, random: seededRandom(seed + 5) }),
    ...seedFeedback(
      { directory, closures, meetings, invitations, stableId, ...cpd },
      { today, random: seededRandom(seed + 6) },
    ),
    closures,
    // Somebody who tries it out at night is to see what it says.
    settings: { ...usualTrustSettings, quietHours: { ...usualTrustSettings.quietHours, isOn: false } },
    resourceChoices: [],
    listedHelpers: seedListedHelpers({ networks, posts }, today),
    packs: seedPacks(networks, resourceLinks),
    resources: withReviews(withChanges(resourceLinks, today), today),
    linkChecks: seedLinkChecks(resourceLinks, today),
    openings: seedOpenings(resourceLinks, today),
    pins: seedPins({ networks, resources: resourceLinks }, today),
    requests: seedRequests({ networks, directory, resources: resourceLinks }, today),
    editions,
    items,
    receipts: seedReceipts(editions, directory, { today, random: seededRandom(seed + 2) }),
    reaches,
    deliveries: seedDeliveries(editions, { directory, reaches }),
    questions: seedQuestions(editions, { directory, stableId }, { today, random: seededRandom(seed + 7) }),
    editors,
    centralTeam: Object.values(centralTeam),
    headsChannel: headsChannelPlace(stableId),
  };
}
