import type { Message } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { actionParameters } from "../../identity/action-parameters.ts";
import { openMailbox } from "../../identity/mailbox.ts";
import { parseBody } from "../../identity/parse-body.ts";
import { createConsentTable } from "../../identity/scoped-consent.ts";
import { GraphError } from "../graph-error.ts";
import type { GraphRouter } from "../router.ts";
import { addressesOf, createMailTable, keepSentMail } from "./sent-mail.ts";

const recipients = z
  .array(z.looseObject({ emailAddress: z.object({ address: z.string(), name: z.string().nullish() }) }))
  .default([]);

const sendMail = actionParameters({
  message: z.looseObject({
    subject: z.string().nullish(),
    body: z
      .object({ contentType: z.string().regex(/^(text|html)$/i), content: z.string().nullish() })
      .optional(),
    toRecipients: recipients,
    ccRecipients: recipients,
    bccRecipients: recipients,
  }),
  saveToSentItems: z.boolean().nullish(),
});

/** Exchange Online's default; source: learn.microsoft.com exchange-online-limits, recipient limits. */
const mostRecipients = 500;

/** Mail sent from a mailbox: kept to be looked at, delivered nowhere. */
export function registerMail(router: GraphRouter, context: TenantContext): void {
  createConsentTable(context);
  createMailTable(context);

  router.on("POST", "/users/{userId}/sendMail", [], (request) => {
    const owner = openMailbox(context, request, ["Mail.Send"]);
    const { message } = parseBody(sendMail, request.body);
    refuseBadRecipients(message as Message);
    keepSentMail(context, owner.id, message as Message);
    return { status: 202 };
  });
}

function refuseBadRecipients({ toRecipients, ccRecipients, bccRecipients }: Message): void {
  const addresses = [toRecipients, ccRecipients, bccRecipients].flatMap(addressesOf);
  if (addresses.length === 0 || addresses.some((address) => !/^[^@\s]+@[^@\s]+$/.test(address)))
    throw new GraphError(400, "ErrorInvalidRecipients", "At least one recipient is not valid.");
  if (addresses.length > mostRecipients)
    throw new GraphError(400, "ErrorExceededMaxRecipientLimit", "The message has too many recipients.");
}
