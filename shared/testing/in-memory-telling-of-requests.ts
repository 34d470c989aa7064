import type { Ports } from "../domain/ports.ts";
import type { Sent } from "./in-memory-ports.ts";

/** Channels and an activity feed that keep what they are sent. */
export const inMemoryTellingOfRequests = (
  sent: Pick<Sent, "requestCards" | "told">,
): Pick<Ports, "requestChannel" | "requestNotifier"> => ({
  requestChannel: {
    findPost: async ({ channelId }, id) =>
      sent.requestCards.find(({ channel, card }) => channel === channelId && card.request.id === id)?.id,
    async post({ channelId }, card) {
      const id = `card-${sent.requestCards.length + 1}`;
      sent.requestCards.push({ id, channel: channelId, card });
      return id;
    },
    async update({ channelId }, post, card) {
      const standing = sent.requestCards.find(({ id, channel }) => id === post && channel === channelId);
      if (standing) standing.card = card;
    },
  },
  requestNotifier: {
    async tell(notice, { request }, people) {
      for (const person of people) sent.told.push(`${notice} ${request.id} ${person}`);
    },
  },
});
