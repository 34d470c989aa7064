import { readPack } from "../../../../shared/usecases/resources/packs/read-pack.ts";
import { savedResources } from "../../../../shared/usecases/resources/saved/saved-resources.ts";
import { answer } from "../../answer.ts";
import { packCard } from "../../cards/resources/pack.card.ts";
import { type ShownPack, showPack } from "../../questions/resource-questions.ts";
import { actorOf, type Reply, readerOf, type Turn } from "../../turn.ts";

export const showPackIntent = answer(showPack, (asked, turn) => packShown(asked, turn));

/** The card of a pack; a sentence where it is gone, or not for whoever reads it here. */
export async function packShown({ id, after }: ShownPack, turn: Turn, note?: string): Promise<Reply> {
  const read = await readPack(turn.ports, readerOf(turn), id);
  if (!read.ok) return turn.say(turn.sentence(read.code));
  const { pack, entries } = read.value;
  // Where others read along, nothing says what the asker saved.
  const saved = turn.isPrivate ? await savedResources(turn.ports, actorOf(turn)) : [];
  const { links } = turn;
  // The last of a page may have been taken out since.
  const first = after < entries.length ? after : 0;
  return turn.show(
    packCard(pack, { entries, after: first, saved: new Set(saved.map((each) => each.id)), links, note }),
  );
}
