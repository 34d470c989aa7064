import type { Message } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { CorrectionLetter } from "../../../domain/briefing/corrections/ports.ts";
import type { Edition } from "../../../domain/briefing/edition.ts";
import type { BriefingItem } from "../../../domain/briefing/item.ts";
import type { BriefingMail, Sent } from "../../../domain/briefing/sending/ports.ts";
import type { Person } from "../../../domain/directory/person.ts";
import type { Graph } from "../../transport/graph.ts";
import { GraphFailure } from "../../transport/graph-errors.ts";

/** Sends from the organiser's mailbox: Exchange's role `Application Mail.Send`, confined to it. */
export const briefingMailPermissions = ["Application Mail.Send"] as const;

/** With these, Exchange did not take it: it may be sent again. A gateway that failed (500, 502, 504) may have passed it on. */
const notTaken = new Set([429, 503]);

interface MailWords {
  readonly subject: string;
  readonly html: string;
}

/** Sends from the organiser's mailbox, each e-mail once: `sendMail` takes no key of ours, so a repeat would arrive as well. */
export function briefingMail(
  { graph, mailbox }: { graph: Graph; mailbox: string },
  words: {
    edition: (edition: Edition, items: readonly BriefingItem[], how: { isTest: boolean }) => MailWords;
    correction: (letter: CorrectionLetter) => MailWords;
  },
): BriefingMail {
  async function sendOnce({ subject, html }: MailWords, people: readonly Person[]): Promise<Sent> {
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
  }
  return {
    send: (edition, items, people, { isTest = false } = {}) =>
      sendOnce(words.edition(edition, items, { isTest }), people),
    tellCorrection: (letter, people) => sendOnce(words.correction(letter), people),
  };
}
