import { itemsOut } from "../domain/briefing/corrections/correction.ts";
import type { Ports } from "../domain/ports.ts";
import type { Sent } from "./in-memory-ports.ts";

/** The heads' channel and an activity feed that keep what they are sent of briefings. */
export const inMemorySendingOfBriefings = (
  sent: Pick<Sent, "posts" | "notified" | "told">,
): Pick<Ports, "headsChannel" | "notifier" | "correctionNotifier"> => ({
  headsChannel: {
    findPost: async (edition) => sent.posts.find((post) => post.edition === edition)?.id,
    async post({ id: edition }) {
      const id = `post-${sent.posts.length + 1}`;
      sent.posts.push({ id, edition });
      return id;
    },
    async update(postId, edition) {
      const titles = itemsOut(edition).map(({ title }) => title);
      sent.told.push(`card ${postId} ${edition.id}: ${titles.join(", ")}`);
    },
    leftOff: () => 0,
  },
  notifier: {
    async notify({ id }, readers, how) {
      if (how?.isTest) return void sent.told.push(`test notification ${id} ${readers.join(" ")}`);
      for (const reader of readers) {
        const key = `${id} ${reader}`;
        sent.notified.set(key, (sent.notified.get(key) ?? 0) + 1);
      }
    },
  },
  correctionNotifier: {
    async tell({ correction }, readers) {
      for (const reader of readers)
        sent.told.push(`${correction.kind} ${correction.id} (${correction.note}) ${reader}`);
    },
  },
});
