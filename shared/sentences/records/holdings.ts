/** What a row of a list means to the person whom it is about, by the list's name without its academic year. */
const meanings: Readonly<Record<string, string>> = {
  People: "Who you are to Beacon, from your trust’s directory.",
  Posts: "A post that you hold, held or will hold.",
  Networks: "A network that you lead.",
  Minutes: "An action that minutes of a meeting give to you.",
  Feeds: "A calendar address that you made; the secret in it is kept nowhere.",
  "Resource choices": "The resources that you saved.",
  "Listed helpers": "That you agreed to be listed among those who can help.",
  "Briefing proposals": "An item that you proposed for the Tuesday briefing, and what became of it.",
  "Briefing questions": "What you asked about an item of a briefing, and what was answered.",
  "Briefing writers": "That you had a Tuesday briefing open to write it; forgotten within hours.",
  Exemptions: "A course that you need not do for a time, and why.",
  Invitations: "A meeting that you were invited to, what you replied and of what you were reminded.",
  Evidence:
    "One thing that was seen of you at a meeting or for a course: a Teams report, a check-in, the register, a certificate, a dispute.",
  "Briefing deliveries": "In what way you were told of a Tuesday briefing, and whether it reached you.",
  Reach: "How you chose to get the Tuesday briefing, and whether Beacon is in your Teams.",
  "Briefing reminders": "On which days you were reminded of what a Tuesday briefing asks.",
  "CPD reminders": "Of which mandatory course you, or your head, were reminded, and when.",
  Receipts:
    "What you opened, acknowledged, did, put off or handed on of a Tuesday briefing, and what colleagues handed you.",
  Audit: "Somebody opened your record, or that of a school or meeting where you were.",
};

export const holdingMeaning = (list: string): string =>
  meanings[list.replace(/ \d{4}-\d{2}$/, "")] ?? "A row about you.";

/** Columns whose name does not say what they hold. */
export const holdingColumns: Readonly<Record<string, string>> = {
  Key: "The row’s own id.",
  At: "When, in UTC.",
  By: "Who recorded it; none where a machine did.",
  Source: "Where it came from: a report, a file, a check-in, a register.",
  Observed: "What was seen: minutes, a word on the register, a certificate.",
  InvitedAs: "For which posts you were invited.",
  Origin: "How you came to be invited.",
  Part: "Which of the meeting’s Outlook events held you.",
  Reminded: "Of which days you were reminded.",
  WithdrawnAt: "When the invitation was taken back.",
  Door: "Where it was done or seen.",
  Viewer: "Who looked.",
  Subject: "Whose record they opened.",
  Saved: "The ids of the resources that you saved, the newest first.",
  AgreedAt: "When you agreed, in UTC.",
  Until: "The last day on which it holds.",
};

export const exportNotes: readonly string[] = [
  "This is everything that Beacon holds about you, of every academic year that is still kept. Ids are explained under “names”.",
  "Files of certificates that you handed in can be opened on My CPD; their rows are under “Evidence”.",
  "Feedback that you gave is not here: it is anonymous, and Beacon does not know which is yours.",
  "Papers of the trust that name you in your post are not here: meetings you organised, briefing items that say whom to ask, registers of others that you marked, what you said for a school of sessions carried on.",
  "What Outlook and Teams hold, such as invitations and chats, is in your own mailbox and account.",
];
