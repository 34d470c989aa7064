import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { addPost, deletePost } from "../../connector/post-store.ts";
import { beacon, people, type SmallTenant, smallTenant } from "../../identity/testing/small-tenant.ts";
import { run } from "../../store/sql.ts";
import { feedGroups } from "./feed-groups.ts";
import { feedEntries } from "./feed-store.ts";
import { setInstalled } from "./installs.ts";
import { keepTeam } from "./team-store.ts";
import { registerTeamwork } from "./teamwork.ts";

const general = "19:general@thread.tacv2";

let tenant: SmallTenant;
beforeEach(() => {
  tenant = smallTenant();
  registerTeamwork(tenant.router, tenant.context);
  keepTeam(tenant.context, {
    id: "team-1",
    displayName: "Heads",
    channels: [{ id: general, displayName: "General" }],
  });
});
afterEach(() => tenant.close());

const notification = (more: object = {}) => ({
  topic: { source: "text", value: "Briefing", webUrl: "https://teams.microsoft.com/l/entity/beacon" },
  activityType: "briefingPublished",
  previewText: { content: "Tuesday briefing: 3 for you" },
  templateParameters: [{ name: "count", value: "3" }],
  ...more,
});
const notify = (userId: string, more: object = {}) =>
  tenant.graph("POST", `/users/${userId}/teamwork/sendActivityNotification`, notification(more));
const recipients = (...ids: string[]) =>
  ids.map((userId) => ({ "@odata.type": "microsoft.graph.aadUserNotificationRecipient", userId }));
const notifyAll = (ids: string[], more: object = {}) =>
  tenant.graph(
    "POST",
    "/teamwork/sendActivityNotificationToRecipients",
    notification({ recipients: recipients(...ids), ...more }),
  );

/** An app that manages teams, which Beacon's may not. */
const manager = {
  caller: { ...beacon, roles: ["Channel.Create", "Channel.ReadBasic.All", "TeamMember.Read.All"] },
};

describe("a team", () => {
  it("has its channels, the first of them primary", async () => {
    const channel = { displayName: "SENDCO network" };
    const made = await tenant.graph<{ id: string }>("POST", "/teams/team-1/channels", channel, manager);
    expect(made.status).toBe(201);
    const { body } = await tenant.graph<{ value: object[] }>(
      "GET",
      "/teams/team-1/channels",
      undefined,
      manager,
    );
    expect(body.value).toMatchObject([{ displayName: "General" }, { displayName: "SENDCO network" }]);
    expect(
      (await tenant.graph("GET", "/teams/team-1/primaryChannel", undefined, manager)).body,
    ).toMatchObject({ id: general });
  });

  it("takes no second channel of the same name", async () => {
    expect(
      await tenant.graph("POST", "/teams/team-1/channels", { displayName: "general" }, manager),
    ).toMatchObject({
      status: 400,
      body: { error: { message: "Channel name already existed, please use other name." } },
    });
  });

  it("has the members of its group", async () => {
    run(
      tenant.context.db,
      "insert into directory_member (group_id, user_id, changed) values ('team-1', ?, 1)",
      [people.ruth],
    );
    expect((await tenant.graph("GET", "/teams/team-1/members", undefined, manager)).body).toMatchObject({
      value: [{ userId: people.ruth, displayName: "Ruth Osei", email: "ruth.osei@example.sch.uk" }],
    });
  });

  it("shows a channel's messages newest first, a page at a time", async () => {
    for (const text of ["one", "two", "three"])
      addPost(tenant.context, {
        conversationId: general,
        rootId: undefined,
        activity: { type: "message", text },
      });
    type Page = { value: { body: { content: string } }[]; "@odata.nextLink": string };
    const first = (
      await tenant.graph<Page>("GET", `/teams/team-1/channels/${encodeURIComponent(general)}/messages?$top=2`)
    ).body;
    expect(first.value.map(({ body }) => body.content)).toEqual(["three", "two"]);
    const next = new URL(first["@odata.nextLink"]);
    const second = (await tenant.graph<Page>("GET", next.pathname.replace("/v1.0", "") + next.search)).body;
    expect(second.value.map(({ body }) => body.content)).toEqual(["one"]);
    expect(second["@odata.nextLink"]).toBeUndefined();
  });
});

describe("a deleted message", () => {
  it("stays in the list without what it said", async () => {
    const activity = { type: "message", text: "Wrong channel" };
    const id = addPost(tenant.context, { conversationId: general, rootId: undefined, activity });
    deletePost(tenant.context, id);
    const { body } = await tenant.graph(
      "GET",
      `/teams/team-1/channels/${encodeURIComponent(general)}/messages`,
    );
    expect(body).toMatchObject({
      value: [{ id, deletedDateTime: "2026-11-24T15:00:00.000Z", body: { content: "" } }],
    });
  });
});

describe("notifying people", () => {
  it("puts a line into the person's feed", async () => {
    expect((await notify(people.ruth)).status).toBe(204);
    expect(feedEntries(tenant.context, 10)).toMatchObject([
      {
        userId: people.ruth,
        text: "Tuesday briefing: 3 for you",
        templateParameters: { count: "3" },
        sentTimes: 1,
      },
    ]);
  });

  it("replaces the earlier notification of the same chain, and counts", async () => {
    await notify(people.ruth, { chainId: 17 });
    await notify(people.ruth, { chainId: 17, previewText: { content: "Corrected" } });
    await notify(people.ruth, { chainId: 18 });
    expect(feedEntries(tenant.context, 10).map(({ text, sentTimes }) => [text, sentTimes])).toEqual([
      ["Tuesday briefing: 3 for you", 1],
      ["Corrected", 2],
    ]);
  });

  it("reaches up to a hundred people at once", async () => {
    expect((await notifyAll([people.ruth, people.sam])).status).toBe(202);
    expect(feedGroups(tenant.context, { groups: 10, names: 10 })).toMatchObject([
      { peopleCount: 2, names: ["Ruth Osei", "Sam O'Neill"] },
    ]);
    expect((await notifyAll(Array.from({ length: 101 }, () => people.ruth))).status).toBe(400);
  });

  it("is refused for a person without the app, and leaves them out of a hundred", async () => {
    setInstalled(tenant.context, [people.sam], false);
    expect(await notify(people.sam)).toMatchObject({ status: 403, body: { error: { code: "Forbidden" } } });
    await notifyAll([people.ruth, people.sam]);
    expect(feedEntries(tenant.context, 10).map(({ userId }) => userId)).toEqual([people.ruth]);
  });

  it.each([
    ["a preview of 151 characters", { previewText: { content: "x".repeat(151) } }],
    ["a text topic that leads nowhere", { topic: { source: "text", value: "Briefing" } }],
    ["no type", { activityType: "" }],
    ["the reserved type without its text", { activityType: "systemDefault" }],
  ])("is refused with %s", async (_what, more) => {
    expect((await notify(people.ruth, more)).status).toBe(400);
    expect(feedEntries(tenant.context, 10)).toEqual([]);
  });

  it("is refused to an app without the permission", async () => {
    const path = `/users/${people.ruth}/teamwork/sendActivityNotification`;
    const another = { ...beacon, appId: "11111111-1111-4111-8111-111111111111", roles: [] };
    const answer = await tenant.graph("POST", path, notification(), { caller: another });
    expect(answer).toMatchObject({ status: 403, body: { error: { code: "Forbidden" } } });
  });

  it("is allowed by the consent that came with the app, without any permission in the token", async () => {
    const path = `/users/${people.ruth}/teamwork/sendActivityNotification`;
    const answer = await tenant.graph("POST", path, notification(), { caller: { ...beacon, roles: [] } });
    expect(answer.status).toBe(204);
  });

  it("is refused in bulk with a token that ends within 45 minutes", async () => {
    const endsIn = (minutes: number) => ({
      caller: { ...beacon, expiresAt: Date.parse("2026-11-24T15:00:00Z") / 1000 + minutes * 60 },
    });
    const body = notification({ recipients: recipients(people.ruth) });
    const path = "/teamwork/sendActivityNotificationToRecipients";
    expect((await tenant.graph("POST", path, body, endsIn(44))).status).toBe(412);
    expect((await tenant.graph("POST", path, body, endsIn(45))).status).toBe(202);
  });

  it("is refused for somebody who is not in the tenant", async () => {
    expect((await notify("nobody")).status).toBe(404);
  });
});
