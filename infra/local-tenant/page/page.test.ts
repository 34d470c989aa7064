import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { addPost } from "../connector/post-store.ts";
import { addEvent } from "../graph/calendar/event-store.ts";
import { addMeeting } from "../graph/meetings/meeting-store.ts";
import { listReports } from "../graph/meetings/report-store.ts";
import { addToFeed } from "../graph/teamwork/feed-store.ts";
import { people, type SmallTenant, smallTenant } from "../identity/testing/small-tenant.ts";
import { pageRoutes } from "./page.ts";

let tenant: SmallTenant;
beforeEach(() => {
  tenant = smallTenant();
  pageRoutes(tenant.app, tenant.context);
});
afterEach(() => tenant.close());

const open = async () => (await tenant.app.inject("/")).body;
const post = (text: string, content: object) =>
  addPost(tenant.context, {
    conversationId: "19:heads@thread.tacv2",
    rootId: undefined,
    activity: {
      type: "message",
      text,
      attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content }],
    },
  });
const notify = (userId: string) =>
  addToFeed(tenant.context, {
    userId,
    chainId: undefined,
    activityType: "briefingPublished",
    text: "Tuesday briefing: 3 for you",
    topic: { source: "text", value: "Briefing" },
    templateParameters: {},
  });

describe("the local tenant's page", () => {
  it("says what will be here while there is nothing", async () => {
    const page = await open();
    expect(page).toContain("What the bot says in channels and chats will be here");
    expect(page).toContain("Mail sent from mailboxes of this tenant will be here");
  });

  it("draws a card's words, facts and buttons", async () => {
    post("Briefing", {
      body: [
        { type: "TextBlock", text: "Tuesday briefing", style: "heading" },
        { type: "Container", items: [{ type: "FactSet", facts: [{ title: "For you", value: "3" }] }] },
      ],
      actions: [
        {
          type: "Action.OpenUrl",
          title: "Open in Beacon",
          url: "https://teams.microsoft.com/l/entity/beacon",
        },
        { type: "Action.Submit", title: "Done" },
      ],
    });
    const page = await open();
    expect(page).toContain("<strong>Tuesday briefing</strong>");
    expect(page).toContain("<dt>For you</dt><dd>3</dd>");
    expect(page).toContain(
      '<a href="https://teams.microsoft.com/l/entity/beacon" rel="noreferrer">Open in Beacon</a>',
    );
    expect(page).toContain("<li>Done</li>");
  });

  it("shows one notification once, with the people who got it", async () => {
    notify(people.ruth);
    notify(people.sam);
    const page = await open();
    expect(page.match(/Tuesday briefing: 3 for you/g)).toHaveLength(1);
    expect(page).toContain("2 people");
    expect(page).toContain("<li>Sam O&#39;Neill</li>");
  });

  it("lets nothing that was written become markup or a script", async () => {
    post('<img src=x onerror="alert(1)">', {
      body: [{ type: "TextBlock", text: "<script>alert(1)</script>" }],
      actions: [{ type: "Action.OpenUrl", title: "Open", url: "javascript:alert(1)" }],
    });
    const page = await open();
    expect(page).not.toContain("<img");
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("javascript:");
    const { headers } = await tenant.app.inject("/");
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
  });

  it("holds a meeting whose people were in as long as one says, and has its report", async () => {
    const meeting = addMeeting(tenant.context, people.ruth, {
      subject: "SENDCO network",
      startDateTime: "2026-11-24T15:30:00Z",
      endDateTime: "2026-11-24T16:30:00Z",
    });
    const attendee = (address: string, name: string) => ({ emailAddress: { address, name } });
    addEvent(tenant.context, {
      organiserId: people.ruth,
      startsAt: "2026-11-24T15:30:00Z",
      endsAt: "2026-11-24T16:30:00Z",
      details: {
        onlineMeeting: { joinUrl: meeting.joinWebUrl },
        attendees: [attendee("ann@school.example", "Ann Lee"), attendee("bob@school.example", "Bob <Ray>")],
      },
    });
    const { pathname, search } = new URL(meeting.joinWebUrl);
    const url = pathname + search;
    const page = (await tenant.app.inject(url)).body;
    expect(page).toContain("Bob &#60;Ray&#62;");
    const answer = await tenant.app.inject({
      ...{ method: "POST", url, headers: { "content-type": "application/x-www-form-urlencoded" } },
      payload: new URLSearchParams({
        "minutes ann@school.example": "38",
        "minutes bob@school.example": "0",
      }).toString(),
    });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, url]);
    const [report] = listReports(tenant.context, meeting.id);
    expect(report?.attendanceRecords).toMatchObject([
      {
        emailAddress: "ann@school.example",
        totalAttendanceInSeconds: 2280,
        identity: { displayName: "Ann Lee" },
      },
    ]);
    expect((await tenant.app.inject(url)).body).toContain("1 person");
  });

  it("gives the same as JSON", async () => {
    const activityId = post("Briefing", { body: [] });
    notify(people.ruth);
    expect((await tenant.app.inject("/_admin/outbox")).json()).toMatchObject({
      posts: [
        {
          conversationId: "19:heads@thread.tacv2",
          activityId,
          text: "Briefing",
          card: { body: [] },
          updatedTimes: 0,
        },
      ],
      notifications: [
        { userId: people.ruth, chainId: null, text: "Tuesday briefing: 3 for you", sentTimes: 1 },
      ],
      mails: [],
      invitations: [],
    });
  });

  it("refuses an order it cannot read, naming what is wrong", async () => {
    const answer = await tenant.app.inject({
      method: "POST",
      url: "/_admin/teams",
      payload: { id: "team-1" },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().error.message).toContain("displayName");
  });
});
