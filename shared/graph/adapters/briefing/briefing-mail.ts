import type { Message } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { Edition } from "../../../domain/briefing/edition.ts";
import type { BriefingItem } from "../../../domain/briefing/item.ts";
import type { BriefingMail } from "../../../domain/briefing/sending/ports.ts";
import type { Graph } from "../../transport/graph.ts";
import { GraphFailure } from "../../transport/graph-errors.ts";

/** Sends from the organiser's mailbox: Exchange's role `Application Mail.Send`, confined to it. */
export const briefingMailPermissions = ["Application Mail.Send"] as const;

/** With these, Exchange did not take it: it may be sent again. A gateway that failed (500, 502, 504) may have passed it on. */
const notTaken = new Set([429, 503]);

/** Sends editions from the organiser's mailbox, each once: `sendMail` takes no key of ours, so a repeat would arrive as well. */
export function briefingMail(
  { graph, mailbox }: { graph: Graph; mailbox: string },
  words: (
    edition: Edition,
    items: readonly BriefingItem[],
    how: { isTest: boolean },
  ) => { subject: string; html: string },
): BriefingMail {
  return {
    async send(edition, items, people, { isTest = false } = {}) {
      const { subject, html } = words(edition, items, { isTest });
      try {
        await graph.call({
          method: "post",
          path: `/users/${encodeURIComponent(mailbox)}/sendMail`,
          operation: "POST /users/{user}/sendMail",
          body: {
            message: {
              subject,
              body: { contentType: "html", content: html },
              // So that nobody sees who else reads it.
              bccRecipients: people.map(({ email }) => ({ emailAddress: { address: email } })),
            } satisfies Message,
            saveToSentItems: true,
          },
          answer: z.unknown(),
        });
        return "told";
      } catch (fault) {
        if (!(fault instanceof GraphFailure)) throw fault;
        if (notTaken.has(fault.status)) return "not-sent";
        return fault.status >= 400 && fault.status < 500 ? { refused: undefined } : "in-doubt";
      }
    },
  };
}
