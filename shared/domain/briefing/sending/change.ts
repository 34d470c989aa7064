import type { PersonId } from "../../directory/person.ts";
import type { Edition } from "../edition.ts";
import { published } from "../publication.ts";

/** What an editor may do with an edition that is going out. */
export const sendingChanges = ["pause", "go-on", "stop"] as const;
export type SendingChange = (typeof sendingChanges)[number];

/**
 * The edition after an editor's word; the same when it is so already, undefined when there is nothing on its way to change.
 */
export const withSendingChange = (
  edition: Edition,
  change: SendingChange,
  word: { by: PersonId; at: Date },
): Edition | undefined => changedBy[change](edition, word);

type Change = (edition: Edition, word: { by: PersonId; at: Date }) => Edition | undefined;

const changedBy: Record<SendingChange, Change> = {
  pause(edition, word) {
    if (edition.status !== "publishing") return undefined;
    if (edition.delivery?.paused) return edition;
    return { ...edition, delivery: { ...deliveryOf(edition), paused: word } };
  },

  // Without a claim the job takes it up at once. Whoever sent before it was paused may have left portions behind.
  "go-on"(edition) {
    if (edition.status !== "publishing") return undefined;
    if (!edition.delivery?.paused) return edition;
    const { claim: _claim, ...rest } = edition;
    const { paused: _paused, ...delivery } = edition.delivery;
    return { ...rest, delivery };
  },

  stop(edition, word) {
    if (edition.delivery?.stopped) return edition;
    if (edition.status !== "publishing") return undefined;
    const { paused: _paused, ...delivery } = deliveryOf(edition);
    return { ...published(edition, word.at), delivery: { ...delivery, stopped: word } };
  },
};

const deliveryOf = ({ delivery }: Edition) => delivery ?? { attempts: 1, readers: 0 };
