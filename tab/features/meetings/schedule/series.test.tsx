import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import "./NewMeetingPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { answering, fakeApi } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { aMeetingDetail, planningAnswers } from "./planning.fixture.ts";

const at = "/meetings/new?network=dsl-primary";

const dates = answering({
  sentence: "the first Tuesday of each term, 3:30pm to 4:30pm",
  dates: [
    { date: "2027-01-05", startsAt: "2027-01-05T15:30:00Z", endsAt: "2027-01-05T16:30:00Z" },
    {
      date: "2027-04-20",
      startsAt: "2027-04-20T14:30:00Z",
      endsAt: "2027-04-20T15:30:00Z",
      steppedOver: "Not 13 April: INSET day",
    },
  ],
});

beforeEach(() => window.sessionStorage.clear());

const first = aMeetingDetail({ id: "s1-1" });
const answers = {
  ...planningAnswers,
  "POST /api/meetings/series/dates": dates,
  "POST /api/meetings/series": answering({ meetings: [first, aMeetingDetail({ id: "s1-2" })] }),
  "GET /api/meetings/s1-1": answering(first),
  "POST /api/meetings/s1-1/schedule": answering({ ...first, standing: "scheduled" }),
};

describe("planning a year of meetings", () => {
  it("says the rule in words, lists its dates with what was stepped over, and shows what each causes", async () => {
    const api = fakeApi(answers);
    const { container } = openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByLabelText("It repeats"));
    await screen.findByText("The first Tuesday of each term, 3:30pm to 4:30pm: 2 meetings.");
    expect(screen.getByText("Not 13 April: INSET day")).toBeTruthy();
    expect(screen.queryByLabelText(/^Date/)).toBeNull();
    await userEvent.click(screen.getByLabelText(/^Tuesday 20 April 2027/));
    await waitFor(() =>
      expect(
        api.asked.filter(({ line }) => line === "POST /api/meetings/assessment").at(-1)?.body,
      ).toMatchObject({ plan: { startsAt: "2027-04-20T14:30:00.000Z" } }),
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("schedules all of them at once", async () => {
    const api = fakeApi(answers);
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByLabelText("It repeats"));
    await userEvent.click(await screen.findByText("Schedule 2 meetings"));
    await userEvent.click(await screen.findByText("Invite 41 people"));
    await waitFor(() =>
      expect(api.asked.find(({ line }) => line.endsWith("/schedule"))?.body).toEqual({ scope: "following" }),
    );
    expect(api.asked.find(({ line }) => line === "POST /api/meetings/series")?.body).toMatchObject({
      rule: {
        period: "term",
        weekday: 2,
        nth: 1,
        from: "2026-11-24",
        to: "2027-08-31",
        startsAt: "15:30",
        endsAt: "16:30",
      },
    });
  });
});
