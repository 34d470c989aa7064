import type { PersonId } from "../directory/person.ts";
import type { Result } from "../result.ts";
import type { Versioned } from "../versioned.ts";
import type { CalendarFeed, FeedId } from "./feed.ts";
import type { MeetingId, SeriesId } from "./ids.ts";
import type { Invitation, ReminderKind } from "./invitation.ts";
import type { Meeting } from "./meeting.ts";
import type { Minutes } from "./minutes.ts";
import type { AnsweredInOutlook } from "./outlook-replies.ts";

export interface Meetings {
  find(id: MeetingId): Promise<Versioned<Meeting> | undefined>;
  list(): Promise<Versioned<Meeting>[]>;
  /** Meetings that overlap a span of time, cancelled ones and drafts included, in order of start. */
  listBetween(from: Date, until: Date): Promise<Versioned<Meeting>[]>;
  listOfSeries(series: SeriesId): Promise<Versioned<Meeting>[]>;
  /** Creates under the meeting's own id; when that id is taken, answers what stands there. */
  create(meeting: Meeting): Promise<Versioned<Meeting>>;
  save(
    meeting: Meeting,
    version: string,
  ): Promise<Result<Versioned<Meeting>, "meeting.changed" | "meeting.not-found">>;
  /** Removing what is gone already is no refusal. */
  remove(id: MeetingId, version: string): Promise<Result<undefined, "meeting.changed">>;
  /** Brings meetings up to what Graph holds now, in one request. */
  refresh(): Promise<void>;
}

export interface Invitations {
  find(of: Pick<Invitation, "meeting" | "year" | "person">): Promise<Invitation | undefined>;
  listFor(meeting: Pick<Meeting, "id" | "year">): Promise<Invitation[]>;
  /** Those of the years in memory. */
  listOf(person: PersonId): Promise<Invitation[]>;
  /** Writes rows that do not stand yet and leaves those that do, so that a repeat adds nothing. */
  add(invitations: readonly Invitation[]): Promise<void>;
  /**
   * Changes one row by `apply`, which is run again on what stands whenever somebody else saved first, and may answer its
   * input to leave the row as it is. Answers the row as it then stands, undefined when there is none.
   */
  change(
    of: Pick<Invitation, "meeting" | "year" | "person">,
    apply: (standing: Invitation) => Invitation,
  ): Promise<Invitation | undefined>;
  /** Changes many rows, twenty a request; each as by `change`. A row that is not there is passed over. */
  changeAll(
    of: readonly Pick<Invitation, "meeting" | "year" | "person">[],
    apply: (standing: Invitation) => Invitation,
  ): Promise<void>;
  /** Brings the invitations of the meeting's year up to what Graph holds now, in one request. */
  refresh(meeting: Pick<Meeting, "year">): Promise<void>;
}

/** What people are told of a meeting besides its invitation: a reminder, or that they have a place, or have none after all. */
export type MeetingNotice = ReminderKind | "place" | "no-place";

/** People's activity feeds. */
export interface MeetingNotifier {
  /** Tells a hundred people a request. Telling somebody the same of one meeting again replaces the first. */
  tell(notice: MeetingNotice, meeting: Meeting, people: readonly PersonId[]): Promise<void>;
}

/** One attendee's answer in the organiser's calendar. */
export interface CalendarReply extends AnsweredInOutlook {
  readonly eventId: string;
  /** In lower case. */
  readonly address: string;
}

export interface CalendarReplies {
  /**
   * What was answered in events that changed since the last reading that was `taken`; at first, in all that lie ahead.
   * Until it is taken, the next reading brings it again.
   */
  readChanged(): Promise<{ readonly replies: readonly CalendarReply[]; taken(): void }>;
}

export interface Feeds {
  find(id: FeedId): Promise<CalendarFeed | undefined>;
  listOf(person: PersonId): Promise<CalendarFeed[]>;
  findByDigest(digest: string): Promise<CalendarFeed | undefined>;
  /** Creates under the feed's own id; when that id is taken, answers what stands there. */
  create(feed: CalendarFeed): Promise<CalendarFeed>;
  /** Removing what is gone already is no fault. */
  remove(id: FeedId): Promise<void>;
}

/** Chance and digests, which no rule makes by itself. */
export interface FeedSecrets {
  /** A new secret of at least 128 bits, fit to stand in an address. */
  make(): string;
  /** A digest from which the secret cannot be found. */
  digest(secret: string): string;
}

export interface MinutesStore {
  find(meeting: MeetingId): Promise<Versioned<Minutes> | undefined>;
  list(): Promise<Versioned<Minutes>[]>;
  create(minutes: Minutes): Promise<Versioned<Minutes>>;
  save(minutes: Minutes, version: string): Promise<Result<Versioned<Minutes>, "minutes.changed">>;
}
