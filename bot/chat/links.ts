import type { EditionId } from "../../shared/domain/briefing/ids.ts";
import type { BriefingItem } from "../../shared/domain/briefing/item.ts";
import type { SchoolUrn } from "../../shared/domain/directory/school.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import type { ResourceId } from "../../shared/domain/resources/resource.ts";
import type { CivilDate } from "../../shared/domain/time/civil-date.ts";
import { resourceRead } from "./resource-read.ts";

/** Addresses that cards and answers point to. */
export interface Links {
  edition(id: EditionId): string;
  /** Where somebody chooses how the briefing comes to them. */
  briefingWay(): string;
  /** One item of an edition, brought into view. */
  item(item: Pick<BriefingItem, "id" | "edition">): string;
  /** The questions that wait for somebody who may answer them. */
  questions(): string;
  /** The items that somebody proposed for the briefing. */
  proposals(): string;
  meeting(id: MeetingId): string;
  /** Where the picture of a check-in code leads. It is as short as can be: every letter makes the picture finer and harder to scan from afar. */
  checkIn(meeting: MeetingId, code: string): string;
  /** The page on which somebody says what they thought of a meeting. */
  feedback(meeting: MeetingId): string;
  /** The calendar. */
  meetings(): string;
  network(id: NetworkId): string;
  networks(): string;
  /** The resources, searched for these words. */
  resources(words: string): string;
  /** Who can help with these words. */
  helpers(words: string): string;
  /** What somebody asked networks for, and what they are asked. */
  requests(): string;
  /** The page of one resource. */
  resource(id: ResourceId): string;
  /** The same page at its web address, which is what Teams asks us to unfurl and what may be sent on. */
  resourceToShare(id: ResourceId): string;
  /** Teams' own page on which somebody chooses the chat or channel that a resource goes to; undefined outside Teams. */
  shareResource(id: ResourceId): string | undefined;
  /** The resource, or the words of a search, that one of our web addresses leads to; undefined for any other address. */
  readResource(address: string): { readonly id: ResourceId } | { readonly words: string } | undefined;
  /** The page on which a meeting of this network is scheduled, with a day to begin from. */
  schedule(network: NetworkId, on: CivilDate): string;
  /** A chat with one person; undefined outside Teams. */
  chatWith(email: string): string | undefined;
  /** The person's own CPD. */
  cpd(): string;
  /** How a school's staff stand to their CPD. */
  schoolCpd(school: SchoolUrn): string;
  /** Where one says how a school carried a session on. */
  cascade(meeting: MeetingId, school: SchoolUrn): string;
  /** The tab's first page, where what is left to do this week stands. */
  home(): string;
  /** Everything left to do. */
  toDo(): string;
  /** What somebody has not read or not done since then. */
  missed(since: string): string;
  /** Any page, by its path. */
  page(path: string): string;
  /** The person's own chat with the bot; undefined outside Teams, where there is none to open. */
  readonly privateChat: string | undefined;
}

interface LinkSettings {
  /** Where the tab is served, without a slash at the end. */
  readonly tabAddress: string;
  /** The app as Teams knows it: its manifest's id, the tab's `entityId`, the bot's app id. */
  readonly teams?: { readonly appId: string; readonly tabId: string; readonly botAppId: string };
}

/**
 * Deep links that open the tab inside Teams, or plain addresses where there is no Teams.
 * Form: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function createLinks({ tabAddress, teams }: LinkSettings): Links {
  const page = (path: string, label: string): string => {
    const webUrl = path === "" ? tabAddress : `${tabAddress}/${path}`;
    if (!teams) return webUrl;
    const link = new URL(`https://teams.microsoft.com/l/entity/${teams.appId}/${teams.tabId}`);
    link.searchParams.set("webUrl", webUrl);
    link.searchParams.set("label", label);
    if (path !== "") link.searchParams.set("context", JSON.stringify({ subEntityId: path }));
    // Teams reads a plus sign as a plus sign, not as a space.
    return link.href.replaceAll("+", "%20");
  };
  const shortest = (path: string): string =>
    teams
      ? `https://teams.microsoft.com/l/entity/${teams.appId}/${teams.tabId}?context=${encodeURIComponent(JSON.stringify({ subEntityId: path }))}`
      : `${tabAddress}/${path}`;
  return {
    edition: (id) => page(`briefing/${id}`, "Tuesday briefing"),
    item: ({ id, edition }) =>
      page(`briefing/${edition}/items/${encodeURIComponent(id)}`, "Tuesday briefing"),
    briefingWay: () => page("briefing/way", "How you get the briefing"),
    questions: () => page("briefing/questions", "Questions"),
    proposals: () => page("briefing/proposals", "What you proposed"),
    meeting: (id) => page(`meetings/${id}`, "Meeting"),
    checkIn: (meeting, code) => shortest(`check-in/${encodeURIComponent(meeting)}/${code}`),
    feedback: (id) => page(`cpd/feedback/${encodeURIComponent(id)}`, "Feedback"),
    meetings: () => page("meetings", "Meetings"),
    network: (id) => page(`networks/${encodeURIComponent(id)}`, "Network"),
    networks: () => page("networks", "Networks"),
    resources: (words) =>
      page(words === "" ? "resources" : `resources?q=${encodeURIComponent(words)}`, "Resources"),
    helpers: (words) => page(`resources/people?q=${encodeURIComponent(words)}`, "Who can help"),
    requests: () => page("resources/requests", "Requests"),
    resource: (id) => page(`resources/${encodeURIComponent(id)}`, "Resource"),
    resourceToShare: (id) => `${tabAddress}/resources/${encodeURIComponent(id)}`,
    // The address that Teams' button for web pages opens, and which unfurls there: "Share to Teams from web apps".
    shareResource: (id) =>
      teams &&
      `https://teams.microsoft.com/share?href=${encodeURIComponent(`${tabAddress}/resources/${encodeURIComponent(id)}`)}`,
    readResource: (address) => resourceRead(tabAddress, address),
    schedule: (network, on) =>
      page(`meetings/new?network=${encodeURIComponent(network)}&date=${on}`, "Schedule a meeting"),
    chatWith: (email) => teams && `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email)}`,
    cpd: () => page("cpd", "My CPD"),
    schoolCpd: (school) => page(`cpd/schools/${school}`, "CPD of your staff"),
    cascade: (meeting, school) =>
      page(`cpd/cascades/${encodeURIComponent(meeting)}/schools/${school}`, "Cascade a session"),
    home: () => page("", "Beacon"),
    toDo: () => page("to-do", "To do"),
    missed: (since) => page(`briefing/missed?since=${since}`, "What you have missed"),
    page: (path) => page(path, "Beacon"),
    privateChat: teams && `https://teams.microsoft.com/l/chat/0/0?users=28:${teams.botAppId}`,
  };
}
