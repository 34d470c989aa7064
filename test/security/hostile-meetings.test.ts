import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Event } from "@microsoft/microsoft-graph-types";
import { organiserMailbox } from "../../infra/seed/organiser-mailbox.ts";
import { deliverWaitingMeetings } from "../../shared/usecases/meetings/delivery/deliver-waiting-meetings.ts";
import { newMeetingId, planBody } from "./draft-meeting.ts";
import { type GuardedServer, guardedServer } from "./guarded-server.ts";
import { people } from "./guarded-trust.ts";
import { hostileTexts } from "./hostile-texts.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(4 * minute);

describe("what people write about a meeting", () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await guardedServer();
  });
  afterAll(() => server.close());

  async function eventCalled(subject: string): Promise<Event | undefined> {
    const { app } = server.world.tenant;
    const claims = { roles: ["Calendars.Read"] };
    const { token } = (
      await app.inject({ method: "POST", url: "/_admin/tokens", payload: { claims } })
    ).json<{ token: string }>();
    const { value } = (
      await app.inject({
        url: `/v1.0/users/${organiserMailbox.id}/events?$top=100`,
        headers: { authorization: `Bearer ${token}` },
      })
    ).json<{ value: Event[] }>();
    return value.find((event) => event.subject === subject);
  }

  it.each(Object.entries(hostileTexts))(
    "comes back as written, and stands in Outlook as text: %s (invariant 10)",
    async (_name, text) => {
      const { beacon, call } = server;
      const trimmed = text.trim();
      const line = trimmed.replace(/[\r\n]+/g, " ").slice(0, 110);
      // Exchange takes no control characters.
      const subject = line.replace(/[^\P{Cc}\t]/gu, "");
      const address = `https://trust.example/?q=${encodeURIComponent(text)}`;
      const written = {
        title: line,
        place: line,
        mode: "both",
        agenda: trimmed,
        preReading: [{ label: line, address }],
      };
      const id = newMeetingId();
      const made = await call(people.lead, "POST /api/meetings", {
        body: { id, plan: planBody(written) },
      });
      expect([made.code, made.body.plan]).toEqual(["ok", expect.objectContaining(written)]);
      const scheduled = await call(people.lead, `POST /api/meetings/${id}/schedule`, {
        version: String(made.body.version),
      });
      expect(scheduled.code).toBe("ok");
      await deliverWaitingMeetings(beacon.ports);
      for (let tries = 0; tries < 50 && !(await eventCalled(subject)); tries++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      const event = await eventCalled(subject);
      expect(event?.subject).toBe(subject);
      const html = event?.body?.content ?? "";
      const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag?.toLowerCase()));
      expect([...tags].filter((tag) => !["p", "br", "a", "div"].includes(tag ?? ""))).toEqual([]);
      const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? "");
      expect(links.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
    },
  );
});
