import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { OnlineMeeting } from "@microsoft/microsoft-graph-types";
import { confineTo } from "../../identity/scoped-consent.ts";
import { people, type SmallTenant, smallTenant } from "../../identity/testing/small-tenant.ts";
import { pageRoutes } from "../../page/page.ts";
import { registerOnlineMeetings } from "./online-meetings.ts";

const path = `/users/${people.networks}/onlineMeetings`;

let tenant: SmallTenant;
beforeEach(() => {
  tenant = smallTenant();
  registerOnlineMeetings(tenant.router, tenant.context);
  pageRoutes(tenant.app, tenant.context);
});
afterEach(() => tenant.close());

type Made = OnlineMeeting & { id: string; joinWebUrl: string };
const make = async (externalId = "meeting-17") =>
  tenant.graph<Made>("POST", `${path}/createOrGet`, { externalId, subject: "DSL network" });

const session = (joinWebUrl: string, more: object = {}) => ({
  joinWebUrl,
  meetingStartDateTime: "2026-11-24T14:00:00Z",
  meetingEndDateTime: "2026-11-24T15:30:00Z",
  attendanceRecords: [
    {
      emailAddress: "ruth.osei@example.sch.uk",
      identity: { id: people.ruth, displayName: "Ruth Osei" },
      totalAttendanceInSeconds: 5400,
      attendanceIntervals: [
        {
          joinDateTime: "2026-11-24T14:00:00Z",
          leaveDateTime: "2026-11-24T15:30:00Z",
          durationInSeconds: 5400,
        },
      ],
    },
  ],
  ...more,
});
const addReport = (body: object) =>
  tenant.app.inject({ method: "POST", url: "/_admin/attendance-reports", payload: body });

describe("an online meeting", () => {
  it("is made once for each key", async () => {
    const first = await make();
    const again = await make();
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body.id).toBe(first.body.id);
  });

  it("is found by the address at which people join", async () => {
    const { body } = await make();
    const filter = encodeURIComponent(`JoinWebUrl eq '${body.joinWebUrl}'`);
    const found = await tenant.graph<{ value: Made[] }>("GET", `${path}?$filter=${filter}`);
    expect(found.body.value).toMatchObject([{ id: body.id, subject: "DSL network" }]);
    expect((await tenant.graph("GET", path)).status).toBe(400);
  });

  it("keeps its address when it changes", async () => {
    const { body } = await make();
    const changed = await tenant.graph<Made>("PATCH", `${path}/${body.id}`, {
      subject: "DSLs",
      joinWebUrl: "https://elsewhere.example",
    });
    expect(changed.body).toMatchObject({ subject: "DSLs", joinWebUrl: body.joinWebUrl });
  });

  it("opens a page where Teams would open", async () => {
    const { body } = await make();
    const url = new URL(body.joinWebUrl);
    const page = await tenant.app.inject(url.pathname + url.search);
    expect(page.body).toContain("DSL network");
  });

  it("is out of reach for an app that was confined to other organisers", async () => {
    confineTo(tenant.context, "mailbox", [people.ruth]);
    expect((await make()).status).toBe(403);
  });
});

describe("who attended", () => {
  it("is listed by session, and by person only when asked for", async () => {
    const { body } = await make();
    await addReport(session(body.joinWebUrl));
    const reports = await tenant.graph<{ value: { id: string }[] }>(
      "GET",
      `${path}/${body.id}/attendanceReports`,
    );
    expect(reports.body.value).toMatchObject([
      { totalParticipantCount: 1, meetingEndDateTime: "2026-11-24T15:30:00Z" },
    ]);
    expect(reports.body.value[0]).not.toHaveProperty("attendanceRecords");
    const one = `${path}/${body.id}/attendanceReports/${reports.body.value[0]?.id}`;
    const expected = [{ identity: { displayName: "Ruth Osei" }, totalAttendanceInSeconds: 5400 }];
    expect((await tenant.graph(`GET`, `${one}?$expand=attendanceRecords`)).body).toMatchObject({
      attendanceRecords: expected,
    });
    expect((await tenant.graph("GET", `${one}/attendanceRecords`)).body).toMatchObject({ value: expected });
  });

  it("is there only after a while, when Teams takes its time", async () => {
    const { body } = await make();
    await addReport(session(body.joinWebUrl, { availableAfterSeconds: 600 }));
    const count = async () =>
      (await tenant.graph<{ value: object[] }>("GET", `${path}/${body.id}/attendanceReports`)).body.value
        .length;
    expect(await count()).toBe(0);
    tenant.passSeconds(600);
    expect(await count()).toBe(1);
  });

  it("is refused for a meeting that does not exist", async () => {
    expect((await addReport(session("http://127.0.0.1/none"))).statusCode).toBe(404);
    expect((await tenant.graph("GET", `${path}/none/attendanceReports`)).status).toBe(404);
  });
});
