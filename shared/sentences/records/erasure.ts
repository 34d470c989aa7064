import { counted } from "../lists.ts";

interface RowsOf {
  readonly list: string;
  readonly goes: number;
  readonly staysUnnamed: number;
}
type Words = Readonly<Record<string, readonly [one: string, many: string]>>;

const goesWords: Words = {
  Posts: ["post that has ended", "posts that have ended"],
  Feeds: ["calendar address, which stops", "calendar addresses, which stop"],
  "Resource choices": ["list of saved resources", "lists of saved resources"],
  "Listed helpers": ["agreement to be listed among those who can help", "agreements to be listed"],
  "Briefing proposals": ["item proposed for the briefing", "items proposed for the briefing"],
  "Briefing questions": [
    "question about a briefing, with its answer",
    "questions about briefings, with their answers",
  ],
  "Briefing writers": ["note of a briefing open before them", "notes of briefings open before them"],
  Exemptions: ["exemption", "exemptions"],
  Evidence: [
    "certificate, answer or dispute, with its file and the decision on it",
    "certificates, answers and disputes, with their files and the decisions on them",
  ],
  "Briefing reminders": ["reminder of a briefing", "reminders of briefings"],
  Reach: ["choice of how they get the briefing", "choices of how they get the briefing"],
  "CPD reminders": ["reminder of CPD", "reminders of CPD"],
  Receipts: ["mark of a briefing read or done", "marks of briefings read or done"],
  Audit: ["note of who saw their record", "notes of who saw their record"],
};
const staysWords: Words = {
  Invitations: [
    "invitation, without reason and post, under a random id",
    "invitations, without reasons and posts, under a random id",
  ],
  Evidence: [
    "mark on a register, under the same random id, so that registers add up",
    "marks on registers, under the same random id, so that registers add up",
  ],
  Minutes: ["action in minutes, of nobody any more", "actions in minutes, of nobody any more"],
  "Briefing deliveries": [
    "note of how a briefing reached them, under the same random id",
    "notes of how briefings reached them, under the same random id",
  ],
  Networks: ["network, without them among its leads", "networks, without them among the leads"],
};

const kindOf = ({ list }: RowsOf) => list.replace(/ \d{4}-\d{2}$/, "");

const lines = (words: Words, lists: readonly RowsOf[], part: "goes" | "staysUnnamed"): string[] =>
  Object.entries(words).flatMap(([kind, [one, many]]) => {
    const rows = lists.filter((each) => kindOf(each) === kind).reduce((sum, each) => sum + each[part], 0);
    return rows > 0 ? [counted(rows, one, many)] : [];
  });

/** What an erasure takes, a line each. */
export function erasureGoes(lists: readonly RowsOf[]): string[] {
  const others = lists
    .filter((each) => kindOf(each) !== "People" && !(kindOf(each) in goesWords))
    .reduce((sum, { goes }) => sum + goes, 0);
  return [
    "Their name and e-mail address, here and in every text that Beacon keeps",
    ...lines(goesWords, lists, "goes"),
    ...(others > 0 ? [counted(others, "other row about them", "other rows about them")] : []),
  ];
}

/** What stays, a line each; `hasNamesake` when somebody else has the same name. */
export const erasureStays = (lists: readonly RowsOf[], hasNamesake: boolean): string[] => [
  ...lines(staysWords, lists, "staysUnnamed"),
  "That somebody was erased, when, by whom and why; not who",
  "What Microsoft 365 keeps itself: their account, mailbox and chats, past invitations in Outlook, and SharePoint’s recycle bin for up to 93 days. Ask IT",
  hasNamesake
    ? "Their name where a text gives it: somebody else has the same, and it may be theirs"
    : "A first name or nickname in a text, which Beacon cannot tell to be theirs",
];
