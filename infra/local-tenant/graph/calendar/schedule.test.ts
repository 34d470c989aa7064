import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { ScheduleInformation } from "@microsoft/microsoft-graph-types";
import { people, type SmallTenant, smallTenant } from "../../identity/testing/small-tenant.ts";
import { registerCalendar } from "./calendar.ts";

const calendar = `/users/${people.networks}`;
const ruthsAddress = "ruth.osei@example.sch.uk";
const dslMeeting = {
  subject: "DSL network",
  start: { dateTime: "2026-12-01T14:00:00", timeZone: "Europe/London" },
  end: { dateTime: "2026-12-01T15:30:00", timeZone: "Europe/London" },
  attendees: [{ type: "required", emailAddress: { address: ruthsAddress } }],
};

let tenant: SmallTenant;
beforeEach(() => {
  tenant = smallTenant();
  registerCalendar(tenant.router, tenant.context);
});
afterEach(() => tenant.close());

describe("asking when people are free", () => {
  const ask = (more: object = {}) =>
    tenant.graph<{ value: ScheduleInformation[] }>("POST", `${calendar}/calendar/getSchedule`, {
      schedules: [ruthsAddress, "nobody@example.sch.uk"],
      startTime: { dateTime: "2026-12-01T13:00:00", timeZone: "Europe/London" },
      endTime: { dateTime: "2026-12-01T16:00:00", timeZone: "Europe/London" },
      availabilityViewInterval: 60,
      ...more,
    });

  it("shows unanswered meetings as tentative and says who is unknown", async () => {
    await tenant.graph("POST", `${calendar}/events`, dslMeeting);
    const { body } = await ask();
    expect(body.value[0]).toMatchObject({
      scheduleId: ruthsAddress,
      availabilityView: "011",
      scheduleItems: [{ status: "tentative" }],
    });
    expect(body.value[1]?.error?.responseCode).toBe("ErrorMailRecipientNotFound");
  });

  it("takes 20 people and 62 days at most", async () => {
    expect(
      (await ask({ schedules: Array.from({ length: 21 }, (_, i) => `t${i}@example.sch.uk`) })).status,
    ).toBe(400);
    const endTime = { dateTime: "2027-02-02T13:00:00", timeZone: "Europe/London" };
    expect(await ask({ endTime })).toMatchObject({
      status: 400,
      body: { error: { code: "ErrorTimeIntervalTooBig" } },
    });
  });

  it("is refused to nobody in particular", async () => {
    const answer = await tenant.graph("GET", `${calendar}/events`, undefined, { caller: null });
    expect(answer).toMatchObject({ status: 401, body: { error: { code: "InvalidAuthenticationToken" } } });
  });
});
