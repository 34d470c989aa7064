import type { Ports } from "../domain/ports.ts";

/** What the activity feed is told of proposed items, of items handed on and of what is still to do, a line for each. */
export const inMemoryBriefingNotices = (sent: {
  readonly told: string[];
}): Pick<
  Ports,
  | "briefingReminderNotifier"
  | "handoverNotifier"
  | "itemProposalNotifier"
  | "proposalsClosingNotifier"
  | "questionNotifier"
> => ({
  briefingReminderNotifier: {
    async tell(notices) {
      for (const { to, day, items } of notices)
        sent.told.push(`reminder ${day} ${to}: ${items.map(({ id }) => id).join(" ")}`);
    },
  },
  proposalsClosingNotifier: {
    async tell(notices) {
      for (const { to, edition, sentBack, toRead } of notices)
        sent.told.push(
          `proposals close ${edition} ${to}: ${sentBack.length > 0 ? sentBack.join(", ") : "none"} back, ${toRead} to read`,
        );
    },
  },
  handoverNotifier: {
    async tell({ news, to, item, byName, note }) {
      sent.told.push([`${news} ${item.id} ${to}, by ${byName}`, note].filter(Boolean).join(": "));
    },
  },
  questionNotifier: {
    async tell({ news, to, question, item }) {
      sent.told.push(`question ${news} ${question.id} about ${item.id} ${to}`);
    },
  },
  itemProposalNotifier: {
    async tell({ to, proposal, accepted, because }) {
      const decided = accepted ? "item accepted" : "item sent back";
      sent.told.push([`${decided} ${proposal.id} ${to}`, because].filter(Boolean).join(": "));
    },
  },
});
