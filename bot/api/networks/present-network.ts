import type { NetworkPage } from "../../../shared/contract/networks/network.schema.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { isHeldOn } from "../../../shared/domain/directory/post.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { audienceWords } from "../../../shared/sentences/directory/audience.ts";
import { invitedBecause } from "../../../shared/sentences/meetings/meetings.ts";
import type { ReadNetwork } from "../../../shared/usecases/networks/read-network.ts";
import { fromAudience } from "../directory/audience-body.ts";
import { postsInWords } from "../directory/posts-in-words.ts";
import { type MeetingSetting, presentNamed, presentSummary } from "../meetings/present-meeting.ts";

export function presentNetwork(read: ReadNetwork, setting: MeetingSetting): NetworkPage {
  const { value: network, version } = read.network;
  const { directory } = setting;
  const today = londonDate(setting.now);
  const people = (ids: readonly PersonId[]) => ids.map((id) => presentPerson(id, directory, today));
  return {
    id: network.id,
    version,
    name: network.name,
    purpose: network.purpose,
    mine: read.mine,
    leads: people(network.leads),
    phases: [...network.phases],
    meetingsPerYear: network.meetingsPerYear,
    meetingsThisYear: read.meetingsThisYear,
    membership: audienceWords(network.members, directory),
    members: people(read.members).sort((a, b) => a.name.localeCompare(b.name, "en-GB")),
    ...(network.channel ? { channel: { ...network.channel } } : {}),
    ...(network.library ? { library: { ...network.library } } : {}),
    next: read.next.map((each) => presentSummary(each, setting)),
    past: read.past.map((each) => presentSummary(each, setting)),
    agreed: read.agreed.map(({ meeting, text }) => ({
      meeting: meeting.id,
      title: meeting.title,
      heldOn: londonDate(meeting.startsAt),
      text,
    })),
    canPlan: read.canPlan,
    canEdit: read.canEdit,
    ...(read.canPlan || read.canEdit ? { audience: fromAudience(network.members) } : {}),
  };
}

/** From more schools than this on, how many they are says more than their names: a clerk serves ten. */
const schoolsNamed = 3;

/** A colleague with their posts, one school after another. */
export function presentPerson(id: PersonId, directory: Directory, today: CivilDate) {
  const bySchool = postsInWords(id, directory, today);
  const as = directory.postsOf(id).filter((post) => isHeldOn(post, today));
  return {
    ...presentNamed(id, directory),
    posts:
      bySchool.length > schoolsNamed
        ? invitedBecause({ as, origin: "audience" }, directory)
        : bySchool.join("; "),
  };
}
