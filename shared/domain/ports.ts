import type { Sign } from "./attendance/check-in/code.ts";
import type {
  AttendanceReports,
  CheckIns,
  EvidenceStore,
  ReportCollections,
  WrongGuesses,
} from "./attendance/ports.ts";
import type { CorrectionNotifier } from "./briefing/corrections/ports.ts";
import type { HandoverNotifier } from "./briefing/handover/ports.ts";
import type { KeyMessages } from "./briefing/key-messages/ports.ts";
import type { LinkSights, OwnAddresses } from "./briefing/lint/ports.ts";
import type {
  BriefingArchive,
  BriefingItems,
  Editions,
  HeadsChannel,
  ReaderNotifier,
  Receipts,
} from "./briefing/ports.ts";
import type {
  ItemProposalNotifier,
  Proposals,
  ProposalsClosingNotifier,
} from "./briefing/proposals/ports.ts";
import type { ClaimTerms } from "./briefing/publication.ts";
import type { QuestionNotifier, Questions } from "./briefing/questions/ports.ts";
import type { BriefingReminderNotifier, BriefingReminders } from "./briefing/reminders/ports.ts";
import type { BriefingMail, Deliveries, PersonalCards, Reaches } from "./briefing/sending/ports.ts";
import type { Templates } from "./briefing/templates/ports.ts";
import type { WritersHere } from "./briefing/writing/ports.ts";
import type { FeedbackCards, FeedbackRounds, FeedbackStore } from "./cpd/feedback/ports.ts";
import type {
  Cascades,
  CertificateFiles,
  Courses,
  CpdNotifier,
  CpdReminders,
  Exemptions,
  TakeUpIndex,
} from "./cpd/ports.ts";
import type { DirectoryReader, DirectoryWriter, EntraUsers, SettingsStore } from "./directory/ports.ts";
import type { JobTurns } from "./jobs/ports.ts";
import type {
  CalendarReplies,
  FeedSecrets,
  Feeds,
  FreeBusy,
  Invitations,
  MeetingNotifier,
  Meetings,
  MinutesStore,
  OrganiserCalendar,
} from "./meetings/ports.ts";
import type { Networks } from "./networks/ports.ts";
import type { Erasures, PersonErasure, PersonHoldings, Viewings, YearlyRecords } from "./records/ports.ts";
import type { ResourceChoicesStore } from "./resources/choices/ports.ts";
import type { FileTexts } from "./resources/file-text.ts";
import type { LinkPages } from "./resources/links/page-offer.ts";
import type { LinkChecker, LinkChecks } from "./resources/links/ports.ts";
import type { MissedSearches } from "./resources/missed/ports.ts";
import type { Openings } from "./resources/openings/ports.ts";
import type { PinnedAnswers } from "./resources/pins/ports.ts";
import type { KeptTexts, LibraryFiles, ProposalNotifier, ResourceStore } from "./resources/ports.ts";
import type { RequestChannel, RequestNotifier, ResourceRequests } from "./resources/requests/ports.ts";
import type { ToldApartStore } from "./resources/upkeep/ports.ts";
import type { LibraryUploads } from "./resources/uploads/ports.ts";
import type { ListedHelpers } from "./resources/who-can-help/ports.ts";
import type { Clock } from "./time/clock.ts";

/** Everything that use cases ask of the world. Each asks only for the ones it needs. */
export interface Ports {
  readonly clock: Clock;
  readonly directory: DirectoryReader;
  readonly directoryWriter: DirectoryWriter;
  readonly entraUsers: EntraUsers;
  readonly settings: SettingsStore;
  readonly networks: Networks;
  readonly meetings: Meetings;
  readonly invitations: Invitations;
  readonly minutes: MinutesStore;
  readonly evidence: EvidenceStore;
  readonly attendanceReports: AttendanceReports;
  readonly reportCollections: ReportCollections;
  readonly checkIns: CheckIns;
  /** The keyed digest that check-in codes come from; every server of a trust holds the same key. */
  readonly signCheckIn: Sign;
  readonly wrongGuesses: WrongGuesses;
  readonly feedback: FeedbackStore;
  readonly feedbackRounds: FeedbackRounds;
  readonly feedbackCards: FeedbackCards;
  /** The keyed digest under which feedback is kept; every server of a trust holds the same key. */
  readonly signFeedback: Sign;
  readonly courses: Courses;
  readonly exemptions: Exemptions;
  readonly certificateFiles: CertificateFiles;
  readonly cascades: Cascades;
  readonly takeUp: TakeUpIndex;
  readonly cpdReminders: CpdReminders;
  readonly cpdNotifier: CpdNotifier;
  readonly viewings: Viewings;
  readonly holdings: PersonHoldings;
  readonly erasures: Erasures;
  readonly personErasure: PersonErasure;
  readonly yearlyRecords: YearlyRecords;
  readonly organiserCalendar: OrganiserCalendar;
  readonly meetingNotifier: MeetingNotifier;
  readonly calendarReplies: CalendarReplies;
  readonly freeBusy: FreeBusy;
  readonly feeds: Feeds;
  readonly feedSecrets: FeedSecrets;
  readonly resources: ResourceStore;
  readonly libraryFiles: LibraryFiles;
  readonly fileTexts: FileTexts;
  readonly keptTexts: KeptTexts;
  readonly linkChecks: LinkChecks;
  readonly linkChecker: LinkChecker;
  readonly linkPages: LinkPages;
  readonly jobTurns: JobTurns;
  readonly resourceRequests: ResourceRequests;
  readonly requestChannel: RequestChannel;
  readonly requestNotifier: RequestNotifier;
  readonly missedSearches: MissedSearches;
  readonly openings: Openings;
  readonly proposalNotifier: ProposalNotifier;
  readonly pinnedAnswers: PinnedAnswers;
  readonly toldApart: ToldApartStore;
  readonly resourceChoices: ResourceChoicesStore;
  readonly listedHelpers: ListedHelpers;
  readonly libraryUploads: LibraryUploads;
  readonly items: BriefingItems;
  readonly editions: Editions;
  readonly receipts: Receipts;
  readonly archive: BriefingArchive;
  readonly headsChannel: HeadsChannel;
  readonly notifier: ReaderNotifier;
  readonly personalCards: PersonalCards;
  readonly briefingMail: BriefingMail;
  readonly reaches: Reaches;
  readonly deliveries: Deliveries;
  readonly handoverNotifier: HandoverNotifier;
  readonly briefingReminders: BriefingReminders;
  readonly briefingReminderNotifier: BriefingReminderNotifier;
  readonly questions: Questions;
  readonly questionNotifier: QuestionNotifier;
  readonly proposals: Proposals;
  readonly templates: Templates;
  readonly keyMessages: KeyMessages;
  readonly itemProposalNotifier: ItemProposalNotifier;
  readonly proposalsClosingNotifier: ProposalsClosingNotifier;
  readonly correctionNotifier: CorrectionNotifier;
  readonly linkSights: LinkSights;
  readonly writersHere: WritersHere;
  readonly ownAddresses: OwnAddresses;
  readonly claimTerms: ClaimTerms;
  /** A new random token, for claims. */
  readonly newToken: () => string;
}
