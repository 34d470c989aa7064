import type { Person, PersonId } from "../directory/person.ts";
import type { Result } from "../result.ts";
import type { Versioned } from "../versioned.ts";
import type { Attendee } from "./attendees.ts";
import type { CalendarFeed, FeedId } from "./feed.ts";
import type { MeetingId, SeriesId } from "./ids.ts";
import type { Invitation, ReminderKind } from "./invitation.ts";
import type { Meeting } from "./meeting.ts";
import type { Minutes } from "./minutes.ts";
import type { AnsweredInOutlook } from "./outlook-replies.ts";

export interface Meetings {
  find(id: MeetingId): Promise<Versioned<Meeting> | undefined>;
  /** Those of these that are there, at once: a course and its people name many. */
  named(ids: Iterable<MeetingId>): Promise<Map<MeetingId, Meeting>>;
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

/** What people are told of a meeting besides its invitation: a reminder, that they have a place, or have none after all, and that feedback is asked for. */
export type MeetingNotice = ReminderKind | "place" | "no-place" | "feedback";

/** Time that is taken in somebody's own calendar. */
export interface BusySpan {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Where the calendar tells it. */
  readonly subject?: string;
}

/** Everybody's own calendars, as far as colleagues see them: when somebody is busy, seldom with what. */
export interface FreeBusy {
  /** What takes these people's time between two instants; nothing stands for a calendar that cannot be seen, such as a guest's. */
  busyBetween(
    people: readonly Person[],
    span: { readonly from: Date; readonly until: Date },
  ): Promise<ReadonlyMap<PersonId, readonly BusySpan[]>>;
}

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

/** One Outlook event of a meeting, as it stands in the organiser's calendar. */
export interface StandingEvent {
  readonly part: number;
  readonly eventId: string;
  readonly version: string;
  /** What people were last told (`tellingOf`). */
  readonly told: string;
  readonly joinUrl?: string;
  readonly attendees: readonly StandingAttendee[];
}

/** Somebody whom an event holds, also one whom others asked in Outlook. */
export interface StandingAttendee {
  /** In lower case. */
  readonly address: string;
  readonly name: string;
  readonly type: "required" | "optional" | "resource";
}

/** What an event is made of or changed to. Only the first part carries the Teams meeting; the others its address. */
export interface EventContent {
  readonly meeting: Meeting;
  readonly part: number;
  /** Everybody the event is to hold. */
  readonly attendees: readonly Attendee[];
  readonly joinUrl: string | undefined;
  /** An event of this part that somebody deleted in Outlook, and in whose place this one is made. */
  readonly inPlaceOf?: string;
}

/** The calendar in which meetings stand, and through which Outlook writes to people. */
export interface OrganiserCalendar {
  /** Every event of a meeting, found by the key that it carries: what to do after any doubt. */
  findAll(meeting: MeetingId): Promise<StandingEvent[]>;
  /** One event by its id; undefined when it is gone. */
  find(eventId: string): Promise<StandingEvent | undefined>;
  /** Makes an event and invites its attendees. A repeat finds the first, as it stands. */
  create(content: EventContent): Promise<StandingEvent>;
  /**
   * Changes what people must hear of, and tells every attendee. Undefined when the event has changed or gone since it was
   * read, and then nothing was sent.
   */
  change(standing: StandingEvent, content: EventContent): Promise<StandingEvent | undefined>;
  /** Takes people out; only they are told. Undefined as for `change`. */
  takeOut(standing: StandingEvent, addresses: ReadonlySet<string>): Promise<StandingEvent | undefined>;
  /** Invites newcomers, and nobody else hears of it. After a fault it is unknown whether they were: look before a repeat. */
  forward(standing: StandingEvent, newcomers: readonly Attendee[]): Promise<void>;
  /** Calls an event off and tells its attendees why. Safe to repeat: one that is gone tells nobody. */
  cancel(eventId: string, because: string): Promise<void>;
}

export interface MinutesStore {
  find(meeting: MeetingId): Promise<Versioned<Minutes> | undefined>;
  list(): Promise<Versioned<Minutes>[]>;
  create(minutes: Minutes): Promise<Versioned<Minutes>>;
  save(minutes: Minutes, version: string): Promise<Result<Versioned<Minutes>, "minutes.changed">>;
}
