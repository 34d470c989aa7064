/**
 * Whom the rows of a list are about. A list with a column `Person` is about that person, row by row; the others are named here,
 * so that nobody adds one without saying it.
 */
export type OfWhom =
  /** This column holds the id of the person whom the row is about; `also`, of one whom it tells of besides and whose it is not. */
  | { readonly column: string; readonly also?: string }
  /** A column of JSON: an array of ids, or of entries of which `owner` is the id. What is theirs is that part alone. */
  | { readonly partsIn: string }
  /** `person …`, `school …` or `meeting …`: whose record somebody opened. */
  | { readonly subjectIn: string }
  | "nobody";

const named: Readonly<Record<string, OfWhom>> = {
  People: { column: "Key" },
  Feeds: { column: "Owner" },
  Minutes: { partsIn: "Actions" },
  Networks: { partsIn: "Leads" },
  // Who was asked while answering is open; who answered stands nowhere.
  "Feedback rounds": { partsIn: "Asked" },
  Feedback: "nobody",
  Audit: { subjectIn: "Subject" },
  Schools: "nobody",
  Closures: "nobody",
  Meetings: "nobody",
  Courses: "nobody",
  "Teams reports": "nobody",
  // A school's word: who gave it is replaced when they are erased, as who exempted somebody is.
  Cascades: "nobody",
  Links: "nobody",
  "Link checks": "nobody",
  "Missed searches": "nobody",
  Openings: "nobody",
  "Told apart": "nobody",
  // A curator's choice for everybody: who made it is replaced when they are erased.
  "Pinned answers": "nobody",
  // What somebody asked a network for; who answered is replaced when they are erased.
  Requests: { partsIn: "Askers" },
  "Briefing items": "nobody",
  "Briefing templates": "nobody",
  "Key messages": "nobody",
  // What somebody proposed; what was taken in stands in the edition, as what editors write does.
  "Briefing proposals": { column: "Proposer" },
  // What somebody asked, with its answer: their words, which go with them.
  "Briefing questions": { column: "Asker" },
  "Briefing editions": "nobody",
  "Briefing deliveries": { partsIn: "People" },
  // What somebody did with a briefing; to whom they handed an item, and with what words.
  Receipts: { column: "Person", also: "HandedTo" },
  Settings: "nobody",
  Jobs: "nobody",
  Subscriptions: "nobody",
};

/** Whom a list's rows are about; undefined for a list of which it was not said. */
export function ofWhom(list: {
  readonly name: string;
  readonly columns: readonly { readonly name: string }[];
}): OfWhom | undefined {
  const said = named[list.name.replace(/ \d{4}-\d{2}$/, "")];
  if (said) return said;
  return list.columns.some(({ name }) => name === "Person") ? { column: "Person" } : undefined;
}
