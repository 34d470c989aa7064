import { createHash, createHmac, randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../shared/domain/ports.ts";
import type { SavedIndex } from "../shared/domain/resources/search/saved-index.ts";
import { academicYearOf, yearsOn } from "../shared/domain/time/academic-year.ts";
import { londonDate } from "../shared/domain/time/london.ts";
import { attendanceReports } from "../shared/graph/adapters/attendance/attendance-reports.ts";
import { evidenceStore } from "../shared/graph/adapters/attendance/evidence.ts";
import { gatheredCheckIns } from "../shared/graph/adapters/attendance/gathered-check-ins.ts";
import { reportCollections } from "../shared/graph/adapters/attendance/report-collections.ts";
import type { TakeUpBegun } from "../shared/graph/adapters/cpd/begin-take-up.ts";
import { cascades } from "../shared/graph/adapters/cpd/cascades.ts";
import { certificateFiles } from "../shared/graph/adapters/cpd/certificate-files.ts";
import { courses } from "../shared/graph/adapters/cpd/courses.ts";
import { cpdNotifier } from "../shared/graph/adapters/cpd/cpd-notifier.ts";
import { cpdReminders } from "../shared/graph/adapters/cpd/cpd-reminders.ts";
import { exemptions } from "../shared/graph/adapters/cpd/exemptions.ts";
import { feedbackStore } from "../shared/graph/adapters/cpd/feedback.ts";
import { feedbackRounds } from "../shared/graph/adapters/cpd/feedback-rounds.ts";
import { type KeptTakeUpIndex, takeUpIndex } from "../shared/graph/adapters/cpd/take-up-index.ts";
import { isCounted } from "../shared/graph/adapters/cpd/take-up-marks.ts";
import { directoryReader } from "../shared/graph/adapters/directory/directory-reader.ts";
import { directoryWriter } from "../shared/graph/adapters/directory/directory-writer.ts";
import { entraUsers } from "../shared/graph/adapters/directory/entra-users.ts";
import { settingsStore } from "../shared/graph/adapters/directory/settings-store.ts";
import { jobTurns } from "../shared/graph/adapters/jobs/job-turns.ts";
import { calendarReplies } from "../shared/graph/adapters/meetings/calendar-replies.ts";
import { feeds } from "../shared/graph/adapters/meetings/feeds.ts";
import { freeBusy } from "../shared/graph/adapters/meetings/free-busy.ts";
import { invitations } from "../shared/graph/adapters/meetings/invitations.ts";
import { meetingNotifier } from "../shared/graph/adapters/meetings/meeting-notifier.ts";
import { meetings } from "../shared/graph/adapters/meetings/meetings.ts";
import { minutesStore } from "../shared/graph/adapters/meetings/minutes.ts";
import { organiserCalendar } from "../shared/graph/adapters/meetings/organiser-calendar.ts";
import { networks } from "../shared/graph/adapters/networks/networks.ts";
import { erasures } from "../shared/graph/adapters/records/erasures.ts";
import { personErasure } from "../shared/graph/adapters/records/person-erasure.ts";
import { personHoldings } from "../shared/graph/adapters/records/person-holdings.ts";
import { viewings } from "../shared/graph/adapters/records/viewings.ts";
import { yearlyRecords } from "../shared/graph/adapters/records/yearly-records.ts";
import { findRequestPost } from "../shared/graph/adapters/resources/find-request-post.ts";
import { libraryFiles } from "../shared/graph/adapters/resources/library-files.ts";
import { libraryUploads } from "../shared/graph/adapters/resources/library-uploads.ts";
import { linkChecks } from "../shared/graph/adapters/resources/link-checks.ts";
import { listedHelpers } from "../shared/graph/adapters/resources/listed-helpers.ts";
import { missedSearches } from "../shared/graph/adapters/resources/missed-searches.ts";
import { openings } from "../shared/graph/adapters/resources/openings.ts";
import { pinnedAnswers } from "../shared/graph/adapters/resources/pinned-answers.ts";
import { proposalNotifier } from "../shared/graph/adapters/resources/proposal-notifier.ts";
import { requestNotifier } from "../shared/graph/adapters/resources/request-notifier.ts";
import { resourceChoices } from "../shared/graph/adapters/resources/resource-choices.ts";
import { resourceRequests } from "../shared/graph/adapters/resources/resource-requests.ts";
import { resourceStore } from "../shared/graph/adapters/resources/resource-store.ts";
import { toldApart } from "../shared/graph/adapters/resources/told-apart.ts";
import type { UploadStorage } from "../shared/graph/adapters/resources/upload-storage.ts";
import type { UnreadableRow } from "../shared/graph/adapters/rows.ts";
import type { SiteMirror } from "../shared/graph/mirror/site-mirror.ts";
import { briefingDeliveriesList, briefingRemindersList } from "../shared/graph/schema/briefing.list.ts";
import { briefingWritersList } from "../shared/graph/schema/briefing-writers.list.ts";
import { cpdRemindersList, evidenceList } from "../shared/graph/schema/cpd.list.ts";
import { feedbackList } from "../shared/graph/schema/feedback.list.ts";
import { listsFor } from "../shared/graph/schema/lists.ts";
import { auditList } from "../shared/graph/schema/records.list.ts";
import type { Graph } from "../shared/graph/transport/graph.ts";
import type { Pace } from "../shared/graph/transport/pace.ts";
import { proposalLabel, proposalNoticeText } from "./chat/cards/briefing/proposal-notice-words.ts";
import { cpdNoticeLabel, cpdNoticeText } from "./chat/cards/cpd/cpd-notice-words.ts";
import { meetingLabel, meetingNoticeText } from "./chat/cards/meetings/meeting-notice-words.ts";
import { requestMarker } from "./chat/cards/resources/request-marker.ts";
import { requestLabel, requestNoticeText } from "./chat/cards/resources/request-notice-words.ts";
import type { Links } from "./chat/links.ts";
import { composeBriefingPorts } from "./compose-briefing-ports.ts";
import type { Speakers } from "./compose-speakers.ts";
import type { Config } from "./config.ts";
import type { RenderEditions } from "./edition-renderings.ts";
import { eventWords } from "./event-words.ts";
import { textFolder } from "./files/text/text-folder.ts";
import { describe } from "./http/problem-rendering.ts";
import { wrongGuesses } from "./wrong-guesses.ts";

/** 256 bits; whoever guesses an address sees a calendar. */
const feedSecretBytes = 32;

/** The academic years kept in memory: the last, this and the next, whose meetings are scheduled before the summer. */
export function yearsInMemory(now: Date): string[] {
  const year = academicYearOf(londonDate(now));
  return [yearsOn(year, -1), year, yearsOn(year, 1)];
}

/** Of the years in memory, those in which somebody can have been seen at a meeting or reminded: not the next. */
const yearsOfEvidence = (years: readonly string[]): readonly string[] => years.slice(0, -1);

/**
 * The lists kept in memory. One that is not, such as next year's evidence, is opened when somebody first needs it; who saw what, and
 * who is writing now, is asked of Graph.
 */
export function listsInMemory(years: readonly string[]): string[] {
  const later = years.filter((year) => !yearsOfEvidence(years).includes(year));
  const left = [
    ...later.flatMap((year): string[] => [
      evidenceList(year).name,
      cpdRemindersList(year).name,
      briefingRemindersList(year).name,
      briefingDeliveriesList(year).name,
      feedbackList(year).name,
    ]),
    ...years.map((year): string => auditList(year).name),
    briefingWritersList.name,
  ];
  return listsFor(years)
    .map(({ name }) => name)
    .filter((name) => !left.includes(name));
}

/** Of the lists in memory, those from which it is counted how people stand to their CPD. */
export const listsCounted = (years: readonly string[]): string[] => listsInMemory(years).filter(isCounted);

export type ComposedPorts = Ports & { readonly takeUp: KeptTakeUpIndex };

/** Every port over Graph and the chat. */
export function composePorts(
  config: Pick<
    Config,
    | "HEADS_TEAM_ID"
    | "HEADS_CHANNEL_ID"
    | "BEACON_CLAIM_SECONDS"
    | "BEACON_CHECK_IN_SECRET"
    | "BEACON_FEEDBACK_SECRET"
    | "ORGANISER_MAILBOX"
    | "BEACON_CACHE_FOLDER"
  >,
  parts: {
    graph: Graph;
    mirror: SiteMirror;
    pace: Pace;
    log: FastifyBaseLogger;
    years: readonly string[];
    feedLinks: Links;
    render: RenderEditions;
    takeUpBegun?: TakeUpBegun | undefined;
    savedIndex?: SavedIndex | undefined;
    fileTexts: Ports["fileTexts"];
    linkChecker: Ports["linkChecker"];
    linkPages: Ports["linkPages"];
    uploadStorage: UploadStorage;
  } & Speakers,
): ComposedPorts {
  const { graph, mirror, pace, log } = parts;
  const report = (row: UnreadableRow) => log.warn({ row }, "row left out");
  const today = () => londonDate(pace.now());
  const directory = directoryReader(mirror, report);
  const evidence = evidenceStore({ graph, mirror, pace }, yearsOfEvidence(parts.years), report);
  const ofCpd = {
    clock: pace,
    directory,
    settings: settingsStore({ graph, mirror }, report),
    meetings: meetings({ graph, mirror }, report),
    invitations: invitations({ graph, mirror, pace }, parts.years, report),
    evidence,
    courses: courses({ graph, mirror }, report),
    exemptions: exemptions({ graph, mirror }, report),
    certificateFiles: certificateFiles({ graph, siteId: mirror.siteId }),
    attendanceReports: attendanceReports({ graph, organiser: config.ORGANISER_MAILBOX }),
    reportCollections: reportCollections({ graph, mirror }, report),
  };
  return {
    ...ofCpd,
    cascades: cascades({ graph, mirror }, report),
    checkIns: gatheredCheckIns({ evidence, pace }),
    signCheckIn: (text) => createHmac("sha256", config.BEACON_CHECK_IN_SECRET).update(text).digest(),
    wrongGuesses: wrongGuesses(),
    feedback: feedbackStore({ graph, mirror }, yearsOfEvidence(parts.years), report),
    feedbackRounds: feedbackRounds({ graph, mirror }, report),
    feedbackCards: parts.feedbackCards,
    signFeedback: (text) => createHmac("sha256", config.BEACON_FEEDBACK_SECRET).update(text).digest(),
    takeUp: takeUpIndex(mirror, ofCpd, {
      begins: parts.years[0] ?? "",
      lists: listsCounted(parts.years),
      begun: parts.takeUpBegun,
    }),
    cpdReminders: cpdReminders({ graph, mirror, pace }, yearsOfEvidence(parts.years), report),
    cpdNotifier: cpdNotifier(graph, {
      link: ({ ofStaffAt }) => (ofStaffAt ? parts.feedLinks.schoolCpd(ofStaffAt) : parts.feedLinks.cpd()),
      label: cpdNoticeLabel,
      text: (notice) => cpdNoticeText(notice, today()),
    }),
    viewings: viewings({ graph, mirror, pace }, report, (fault) =>
      log.error({ fault: describe(fault) }, "who saw whose record is not written yet"),
    ),
    holdings: personHoldings({ graph, mirror, pace }),
    erasures: erasures({ graph, mirror }, report),
    personErasure: personErasure({ graph, mirror, pace }),
    yearlyRecords: yearlyRecords({ graph, mirror, pace }),
    directoryWriter: directoryWriter({ graph, mirror, pace }),
    entraUsers: entraUsers({ graph, pace }),
    networks: networks({ graph, mirror }, report),
    minutes: minutesStore({ graph, mirror }, report),
    calendarReplies: calendarReplies({ graph, mailbox: config.ORGANISER_MAILBOX, clock: pace }),
    freeBusy: freeBusy({ graph, pace }, config.ORGANISER_MAILBOX),
    feeds: feeds({ graph, mirror }, report),
    feedSecrets: {
      make: () => randomBytes(feedSecretBytes).toString("base64url"),
      digest: (secret) => createHash("sha256").update(secret).digest("hex"),
    },
    meetingNotifier: meetingNotifier(graph, {
      link: (notice, { id }) =>
        notice === "feedback" ? parts.feedLinks.feedback(id) : parts.feedLinks.meeting(id),
      label: meetingLabel,
      text: (notice, meeting) => meetingNoticeText(notice, meeting, today()),
    }),
    organiserCalendar: organiserCalendar(
      { graph, mailbox: config.ORGANISER_MAILBOX },
      eventWords({ directory, links: parts.feedLinks }),
    ),
    resources: resourceStore({ graph, mirror }, report, parts.savedIndex),
    libraryFiles: libraryFiles({ graph, mirror }),
    fileTexts: parts.fileTexts,
    keptTexts: textFolder(join(config.BEACON_CACHE_FOLDER, "texts")),
    linkChecks: linkChecks({ graph, mirror, pace }, report),
    linkChecker: parts.linkChecker,
    linkPages: parts.linkPages,
    jobTurns: jobTurns({ graph, mirror }, report),
    resourceRequests: resourceRequests({ graph, mirror }, report),
    requestChannel: { ...parts.requestCards, findPost: findRequestPost(graph, requestMarker) },
    missedSearches: missedSearches({ graph, mirror, pace }, report),
    openings: openings({ graph, mirror, pace }, report),
    requestNotifier: requestNotifier(graph, {
      link: (notice, { network }) =>
        notice === "asked" ? parts.feedLinks.network(network.id) : parts.feedLinks.requests(),
      label: requestLabel,
      text: requestNoticeText,
    }),
    proposalNotifier: proposalNotifier(graph, {
      link: (id) => parts.feedLinks.resource(id),
      label: proposalLabel,
      text: proposalNoticeText,
    }),
    toldApart: toldApart({ graph, mirror }, report),
    pinnedAnswers: pinnedAnswers({ graph, mirror }, report),
    resourceChoices: resourceChoices({ graph, mirror }, report),
    listedHelpers: listedHelpers({ graph, mirror }, report),
    libraryUploads: libraryUploads({ graph, mirror }, parts.uploadStorage),
    ...composeBriefingPorts({
      ...{ graph, mirror, pace, report, poster: parts.poster, links: parts.feedLinks },
      ...{ personalCards: parts.personalCards, render: parts.render, mailbox: config.ORGANISER_MAILBOX },
      channel: { teamId: config.HEADS_TEAM_ID, channelId: config.HEADS_CHANNEL_ID },
      years: parts.years,
      yearsSent: yearsOfEvidence(parts.years),
      writersMissed: (fault, edition) =>
        log.warn({ fault: describe(fault), edition }, "editors on other servers are not seen for a while"),
    }),
    claimTerms: { milliseconds: config.BEACON_CLAIM_SECONDS * 1000 },
    newToken: () => randomUUID(),
  };
}
