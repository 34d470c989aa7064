import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { confineTo } from "../../identity/scoped-consent.ts";
import { beacon, people, type SmallTenant, smallTenant } from "../../identity/testing/small-tenant.ts";
import { registerMail } from "./mail.ts";
import { sentMails } from "./sent-mail.ts";

let tenant: SmallTenant;
beforeEach(() => {
  tenant = smallTenant();
  registerMail(tenant.router, tenant.context);
});
afterEach(() => tenant.close());

const message = {
  subject: "Your CPD this term",
  body: { contentType: "HTML", content: "<p>Two to go</p>" },
  toRecipients: [{ emailAddress: { address: "ruth.osei@example.sch.uk" } }],
};
const mayMail = { ...beacon, roles: ["Mail.Send"] };
const send = (body: object, caller = mayMail) =>
  tenant.graph("POST", `/users/${people.networks}/sendMail`, body, { caller });

describe("sending mail", () => {
  it("keeps what was sent, and by whom", async () => {
    expect(await send({ message, saveToSentItems: false })).toMatchObject({ status: 202, body: undefined });
    expect(sentMails(tenant.context, 10)).toMatchObject([
      {
        fromUserId: people.networks,
        sentAt: "2026-11-24T15:00:00.000Z",
        message: { subject: "Your CPD this term" },
      },
    ]);
  });

  it("reads the action's parameters as the service describes them, too", async () => {
    expect((await send({ Message: message, SaveToSentItems: true })).status).toBe(202);
  });

  it("is refused without anybody to send it to", async () => {
    expect(await send({ message: { ...message, toRecipients: [] } })).toMatchObject({
      status: 400,
      body: { error: { code: "ErrorInvalidRecipients" } },
    });
    expect(sentMails(tenant.context, 10)).toEqual([]);
  });

  it("is refused to an app that was given another mailbox, whatever it may do there", async () => {
    confineTo(tenant.context, "mailbox", [people.networks]);
    const fromRuth = `/users/${people.ruth}/sendMail`;
    const caller = { ...beacon, roles: [] };
    expect(await tenant.graph("POST", fromRuth, { message }, { caller })).toMatchObject({
      status: 403,
      body: { error: { code: "ErrorAccessDenied" } },
    });
    expect((await send({ message }, caller)).status).toBe(202);
  });
});
