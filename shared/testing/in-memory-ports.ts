import type { Recorded } from "../domain/attendance/sighting.ts";
import type { Edition } from "../domain/briefing/edition.ts";
import type { EditionId } from "../domain/briefing/ids.ts";
import type { BriefingItem } from "../domain/briefing/item.ts";
import { linkSightsInMemory } from "../domain/briefing/lint/link-sights.ts";
import type { Proposal } from "../domain/briefing/proposals/proposal.ts";
import { usualClaimTerms } from "../domain/briefing/publication.ts";
import type { Question } from "../domain/briefing/questions/question.ts";
import type { Receipt } from "../domain/briefing/receipt.ts";
import type { Portion } from "../domain/briefing/sending/portion.ts";
import type { Reach } from "../domain/briefing/sending/reach.ts";
import type { Cascade } from "../domain/cpd/cascade/cascade.ts";
import type { Course } from "../domain/cpd/course.ts";
import type { Exemption } from "../domain/cpd/exemption.ts";
import type { Feedback } from "../domain/cpd/feedback/feedback.ts";
import type { FeedbackRound } from "../domain/cpd/feedback/feedback-round.ts";
import type { CpdNotice } from "../domain/cpd/ports.ts";
import type { CpdReminder } from "../domain/cpd/reminders/reminder.ts";
import type { Closure } from "../domain/directory/closure.ts";
import type { Person } from "../domain/directory/person.ts";
import type { EntraUser } from "../domain/directory/ports.ts";
import type { Post } from "../domain/directory/post.ts";
import type { School } from "../domain/directory/school.ts";
import type { TrustSettings } from "../domain/directory/trust-settings.ts";
import type { Invitation } from "../domain/meetings/invitation.ts";
import type { Meeting } from "../domain/meetings/meeting.ts";
import type { Minutes } from "../domain/meetings/minutes.ts";
import type { BusySpan, CalendarReply } from "../domain/meetings/ports.ts";
import type { Network } from "../domain/networks/network.ts";
import type { Ports } from "../domain/ports.ts";
import type { Holding } from "../domain/records/ports.ts";
import type { ResourceChoices } from "../domain/resources/choices/resource-choices.ts";
import type { LinkCheck } from "../domain/resources/links/link-check.ts";
import type { OpeningsOfWeek } from "../domain/resources/openings/opening-counts.ts";
import type { PinnedAnswer } from "../domain/resources/pins/pinned-answer.ts";
import type { RequestView } from "../domain/resources/requests/request-view.ts";
import type { ResourceRequest } from "../domain/resources/requests/resource-request.ts";
import type { Resource } from "../domain/resources/resource.ts";
import { SearchedResources } from "../domain/resources/searched-resources.ts";
import type { ListedHelper } from "../domain/resources/who-can-help/listed-helper.ts";
import { clockAt, type TestClock } from "./clock.ts";
import {
  inMemoryArchive,
  inMemoryEditions,
  inMemoryItems,
  inMemoryProposals,
  inMemoryReceipts,
} from "./in-memory-briefing.ts";
import { inMemoryBriefingNotices } from "./in-memory-briefing-notices.ts";
import { type InMemoryCalendar, inMemoryCalendar } from "./in-memory-calendar.ts";
import { inMemoryCascades } from "./in-memory-cascades.ts";
import { inMemoryCertificateFiles } from "./in-memory-certificate-files.ts";
import { inMemoryCourses, inMemoryExemptions } from "./in-memory-courses.ts";
import { inMemoryCheckIns, inMemoryEvidence, inMemoryGuesses, recountedTakeUp } from "./in-memory-cpd.ts";
import { inMemoryDirectory, inMemoryEntraUsers } from "./in-memory-directory.ts";
import { inMemoryFeedback, inMemoryFeedbackRounds } from "./in-memory-feedback.ts";
import { type InMemoryLibraryUploads, inMemoryLibraryUploads } from "./in-memory-library-uploads.ts";
import { inMemoryJobTurns, inMemoryLinkChecks, type ScriptedWeb, scriptedWeb } from "./in-memory-links.ts";
import { inMemoryListedHelpers } from "./in-memory-listed-helpers.ts";
import {
  inMemoryFeeds,
  inMemoryFreeBusy,
  inMemoryInvitations,
  inMemoryMeetings,
  inMemoryMinutes,
  inMemorySettings,
} from "./in-memory-meetings.ts";
import { inMemoryMissedSearches } from "./in-memory-missed-searches.ts";
import { inMemoryNetworks } from "./in-memory-networks.ts";
import { inMemoryOpenings } from "./in-memory-openings.ts";
import { inMemoryPinnedAnswers } from "./in-memory-pinned-answers.ts";
import { inMemoryQuestions } from "./in-memory-questions.ts";
import {
  inMemoryErasures,
  inMemoryHoldings,
  inMemoryViewings,
  inMemoryYearlyRecords,
} from "./in-memory-records.ts";
import { inMemoryBriefingReminders, inMemoryReminders, noticeEntry } from "./in-memory-reminders.ts";
import { inMemoryReportCollections, inMemoryReports, type ReportedSession } from "./in-memory-reports.ts";
import { inMemoryRequests } from "./in-memory-requests.ts";
import { inMemoryResourceChoices } from "./in-memory-resource-choices.ts";
import { inMemoryResources, noLibraryFiles } from "./in-memory-resources.ts";
import { inMemorySendingOfBriefings } from "./in-memory-sending-of-briefings.ts";
import { inMemoryTellingOfRequests } from "./in-memory-telling-of-requests.ts";
import { inMemoryToldApart } from "./in-memory-told-apart.ts";
import { inMemoryWays } from "./in-memory-ways.ts";
import { inMemoryWriting, type Writing } from "./in-memory-writing.ts";
import { testSign } from "./test-sign.ts";

export interface World extends Writing {
  readonly now?: string;
  readonly schools?: readonly School[];
  readonly people?: readonly Person[];
  readonly posts?: readonly Post[];
  readonly closures?: readonly Closure[];
  /** Accounts of the tenant besides those of `people`. */
  readonly accounts?: readonly (EntraUser & { readonly address: string })[];
  readonly networks?: readonly Network[];
  readonly settings?: TrustSettings;
  readonly meetings?: readonly Meeting[];
  readonly invitations?: readonly Invitation[];
  readonly minutes?: readonly Minutes[];
  readonly evidence?: readonly Recorded[];
  /** What Teams reports of meetings. */
  readonly reported?: readonly ReportedSession[];
  readonly courses?: readonly Course[];
  readonly exemptions?: readonly Exemption[];
  readonly reminders?: readonly CpdReminder[];
  readonly cascades?: readonly Cascade[];
  readonly feedback?: readonly Feedback[];
  readonly feedbackRounds?: readonly FeedbackRound[];
  /** What stands in people's own calendars, by person. */
  readonly calendars?: Readonly<Record<string, readonly BusySpan[]>>;
  readonly resources?: readonly Resource[];
  readonly linkChecks?: readonly LinkCheck[];
  readonly requests?: readonly ResourceRequest[];
  readonly openings?: readonly OpeningsOfWeek[];
  readonly pins?: readonly PinnedAnswer[];
  readonly resourceChoices?: readonly ResourceChoices[];
  readonly listedHelpers?: readonly ListedHelper[];
  readonly editions?: readonly Edition[];
  readonly items?: readonly BriefingItem[];
  readonly proposals?: readonly Proposal[];
  readonly questions?: readonly Question[];
  readonly receipts?: readonly Receipt[];
  readonly reaches?: readonly Reach[];
  readonly deliveries?: readonly Portion[];
  /** What the lists are said to hold about whoever is asked for. */
  readonly holdings?: readonly Holding[];
  /** How many rows lists of past years hold, by year and list. */
  readonly yearlyRecords?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What has left Beacon in a test: cards that stand in the channel, and how often each person was notified of each edition. */
export interface Sent {
  readonly posts: { readonly id: string; readonly edition: EditionId }[];
  readonly notified: Map<string, number>;
  /** What each was told of each meeting, one entry a telling: "week m1 person". */
  readonly told: string[];
  /** What each was told of CPD that is owed, in order. */
  readonly notices: CpdNotice[];
  /** Cards that ask for feedback: "person: m1 m2". */
  readonly cards: string[];
  /** Cards of requests in channels, as they stand now. */
  readonly requestCards: { readonly id: string; readonly channel: string; card: RequestView }[];
  /** What people answered in Outlook and nobody has read yet; a test adds to it. */
  readonly answered: CalendarReply[];
}

export type InMemoryPorts = Ports & {
  readonly clock: TestClock;
  readonly organiserCalendar: InMemoryCalendar;
  readonly linkChecker: ScriptedWeb;
  readonly libraryUploads: InMemoryLibraryUploads;
  readonly sent: Sent;
  readonly calendars: Map<string, readonly BusySpan[]>;
};

/** Every port, held in memory; what a test does not give is empty. */
export function inMemoryPorts(world: World = {}): InMemoryPorts {
  const directory = inMemoryDirectory({
    schools: world.schools ?? [],
    people: world.people ?? [],
    posts: world.posts ?? [],
    closures: world.closures ?? [],
  });
  const searched = new SearchedResources();
  const resources = inMemoryResources(world.resources ?? [], searched);
  const calendars = new Map(Object.entries(world.calendars ?? {}));
  const editions = inMemoryEditions(...(world.editions ?? []));
  const sent: Sent = {
    posts: [],
    notified: new Map(),
    told: [],
    cards: [],
    notices: [],
    requestCards: [],
    answered: [],
  };
  const clock = clockAt(world.now ?? "2026-11-24T12:00:00Z");
  const evidence = inMemoryEvidence(...(world.evidence ?? []));
  let tokens = 0;
  const cpd = {
    clock,
    directory: directory.reader,
    settings: inMemorySettings(world.settings),
    meetings: inMemoryMeetings(...(world.meetings ?? [])),
    invitations: inMemoryInvitations(...(world.invitations ?? [])),
    evidence,
    courses: inMemoryCourses(...(world.courses ?? [])),
    exemptions: inMemoryExemptions(...(world.exemptions ?? [])),
    certificateFiles: inMemoryCertificateFiles(),
  };
  return {
    ...cpd,
    takeUp: recountedTakeUp(cpd),
    cpdReminders: inMemoryReminders(...(world.reminders ?? [])),
    cpdNotifier: {
      async tell(notices) {
        for (const notice of notices) {
          sent.notices.push(notice);
          sent.told.push(noticeEntry(notice));
        }
      },
    },
    viewings: inMemoryViewings(),
    holdings: inMemoryHoldings(world.holdings ?? []),
    erasures: inMemoryErasures(),
    yearlyRecords: inMemoryYearlyRecords(world.yearlyRecords ?? {}),
    personErasure: {
      async erase({ id }) {
        await directory.writer.people.remove(id, (await directory.writer.people.find(id))?.version ?? "");
      },
    },
    cascades: inMemoryCascades(...(world.cascades ?? [])),
    directoryWriter: directory.writer,
    entraUsers: inMemoryEntraUsers([
      ...(world.people ?? []).map(({ id, name, email }) => ({ id, name, address: email, isGuest: false })),
      ...(world.accounts ?? []),
    ]),
    freeBusy: inMemoryFreeBusy(calendars),
    minutes: inMemoryMinutes(...(world.minutes ?? [])),
    attendanceReports: inMemoryReports(world.reported ?? [], clock),
    reportCollections: inMemoryReportCollections(),
    checkIns: inMemoryCheckIns(evidence),
    signCheckIn: testSign,
    wrongGuesses: inMemoryGuesses(),
    feedback: inMemoryFeedback(...(world.feedback ?? [])),
    feedbackRounds: inMemoryFeedbackRounds(...(world.feedbackRounds ?? [])),
    feedbackCards: {
      async show(person, meetings) {
        sent.cards.push(`${person}: ${meetings.map(({ id }) => id).join(" ")}`);
        return true;
      },
    },
    signFeedback: testSign,
    networks: inMemoryNetworks(...(world.networks ?? [])),
    organiserCalendar: inMemoryCalendar(),
    ...noLibraryFiles(),
    linkChecks: inMemoryLinkChecks(...(world.linkChecks ?? [])),
    linkChecker: scriptedWeb(),
    linkPages: { read: async () => ({ none: "unreachable" }) },
    jobTurns: inMemoryJobTurns(),
    resourceRequests: inMemoryRequests(world.requests ?? [], (before, after) =>
      searched.changeRequest(before, after),
    ),
    ...inMemoryTellingOfRequests(sent),
    missedSearches: inMemoryMissedSearches(clock),
    openings: inMemoryOpenings(clock, world.openings),
    proposalNotifier: {
      async tell({ to, resource, accepted, because }) {
        const decided = accepted ? "accepted" : "declined";
        sent.told.push([`${decided} ${resource.id} ${to}`, because].filter(Boolean).join(": "));
      },
    },
    toldApart: inMemoryToldApart(),
    pinnedAnswers: inMemoryPinnedAnswers(world.pins ?? []),
    resourceChoices: inMemoryResourceChoices(world.resourceChoices ?? []),
    listedHelpers: inMemoryListedHelpers(world.listedHelpers ?? []),
    resources,
    libraryUploads: inMemoryLibraryUploads(resources, world.networks ?? []),
    editions,
    items: inMemoryItems(...(world.items ?? [])),
    receipts: inMemoryReceipts(...(world.receipts ?? [])),
    archive: inMemoryArchive(editions),
    ...inMemorySendingOfBriefings(sent),
    ...inMemoryWays(sent, world),
    briefingReminders: inMemoryBriefingReminders(),
    proposals: inMemoryProposals(...(world.proposals ?? [])),
    ...inMemoryWriting(world),
    questions: inMemoryQuestions(...(world.questions ?? [])),
    ...inMemoryBriefingNotices(sent),
    linkSights: linkSightsInMemory(),
    ownAddresses: { resourceOf: () => undefined },
    calendarReplies: {
      readChanged: async () => ({ replies: sent.answered.splice(0), taken() {} }),
    },
    feeds: inMemoryFeeds(),
    feedSecrets: {
      make: () => `secret-${++tokens}`,
      digest: (secret) => `digest of ${secret}`,
    },
    meetingNotifier: {
      async tell(notice, { id }, people) {
        for (const person of people) sent.told.push(`${notice} ${id} ${person}`);
      },
    },
    claimTerms: usualClaimTerms,
    newToken: () => `token-${++tokens}`,
    sent,
    calendars,
  };
}
