import type { PersonId } from "../directory/person.ts";
import { type Correction, itemsOut } from "./corrections/correction.ts";
import type { CorrectionsShown } from "./corrections/shown.ts";
import type { CorrectionsTold } from "./corrections/telling.ts";
import type { EditionId, ItemId } from "./ids.ts";
import type { BriefingItem } from "./item.ts";

export const editionStatuses = ["draft", "scheduled", "publishing", "published"] as const;
export type EditionStatus = (typeof editionStatuses)[number];

/** Which server is publishing, or telling of corrections, and until when no other may. */
export interface Claim {
  readonly token: string;
  readonly until: Date;
}

/** How far publication has come, kept so that another server can go on where one stopped. */
export interface Delivery {
  /** How many servers have taken it up so far; from the second on, the channel is looked at before posting. */
  readonly attempts: number;
  /** The card's id in the heads' channel, once it is known to stand there. */
  readonly postId?: string;
  readonly readers: number;
  /** Sending rests until an editor says to go on. */
  readonly paused?: EditorsWord;
  /** An editor ended sending before all were told. */
  readonly stopped?: EditorsWord;
}

/** What an editor said, and when. */
export interface EditorsWord {
  readonly by: PersonId;
  readonly at: Date;
}

/** One Tuesday's briefing. */
export interface Edition {
  readonly id: EditionId;
  readonly status: EditionStatus;
  /** The editor's order. Items of the edition that it does not name come last. */
  readonly order: readonly ItemId[];
  /** When it goes out by itself, while scheduled. */
  readonly publishAt?: Date;
  readonly claim?: Claim;
  readonly delivery?: Delivery;
  /** The items as they stood when publication began, and as they were set right since; withdrawn ones among them. */
  readonly frozenItems?: readonly BriefingItem[];
  readonly publishedAt?: Date;
  readonly publishedBy?: PersonId;
  /** What was done to its items after it had gone out, in order. */
  readonly corrections?: readonly Correction[];
  readonly correctionsTold?: CorrectionsTold;
  readonly shown?: CorrectionsShown;
}

/** Whether its items and order may still change. */
export const isOpenForEditing = (edition: Edition): boolean =>
  edition.status === "draft" || edition.status === "scheduled";

/** Items in the editor's order; those that the order does not name follow as they were made, however they were. */
export function inOrder(items: readonly BriefingItem[], order: readonly ItemId[]): BriefingItem[] {
  const place = (item: BriefingItem) => {
    const index = order.indexOf(item.id);
    return index < 0 ? order.length : index;
  };
  return [...items].sort((a, b) => place(a) - place(b) || madeAt(a) - madeAt(b) || (a.id < b.id ? -1 : 1));
}

/** When an item was made, in milliseconds; later than any other where nothing says so. */
function madeAt({ id, source }: BriefingItem): number {
  if (source?.takenAt) return source.takenAt.getTime();
  return timeOrdered.test(id) ? Number.parseInt(id.replace("-", "").slice(0, 12), 16) : Number.MAX_VALUE;
}

/** An id that begins with when it was made: a UUID of version 7 (RFC 9562, section 5.7). */
const timeOrdered = /^[0-9a-f]{8}-[0-9a-f]{4}-7/;

/** Whether readers may see it: from the moment it begins to go out. */
export const isOut = (edition: Edition): boolean => !isOpenForEditing(edition);

/** Its items as they stand: those written, in the editor's order, until it begins to go out; from then on as readers have them. */
export const standingItems = (edition: Edition, written: readonly BriefingItem[]): readonly BriefingItem[] =>
  isOpenForEditing(edition) ? inOrder(written, edition.order) : itemsOut(edition);
