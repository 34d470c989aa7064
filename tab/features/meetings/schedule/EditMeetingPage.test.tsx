import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import "./EditMeetingPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { aMeetingDetail, aPlan, planningAnswers } from "./planning.fixture.ts";

const at = "/meetings/m1/edit";
const scheduled = aMeetingDetail({ standing: "scheduled", delivery: "sent" });
const answers = { ...planningAnswers, "GET /api/meetings/m1": answering(scheduled) };

beforeEach(() => window.sessionStorage.clear());

const dialogOpen = async () => within(await screen.findByRole("dialog", { hidden: true }));

describe("changing a meeting that people know of", () => {
  it("says who hears of another time before it is saved, and saves over the version that was read", async () => {
    const api = fakeApi({ ...answers, "PUT /api/meetings/m1": answering({ ...scheduled, version: "v2" }) });
    const { container } = openTab({ at, fetch: api.fetch });
    const start = await screen.findByLabelText(/^Starts/);
    await userEvent.clear(start);
    await userEvent.type(start, "14:00");
    expect(screen.getByLabelText(/^Ends/)).toHaveProperty("value", "16:30");
    await userEvent.click(screen.getByRole("button", { name: "Save changes" }));
    const dialog = await dialogOpen();
    expect(
      dialog.getByText("41 people get the change in Outlook now. What changed: date and time."),
    ).toBeTruthy();
    expect(api.asked.some(({ line }) => line.startsWith("PUT"))).toBe(false);
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(dialog.getByRole("button", { name: "Tell 41 people", hidden: true }));
    await waitFor(() => expect(api.asked.some(({ line }) => line.startsWith("PUT"))).toBe(true));
    const put = api.asked.find(({ line }) => line.startsWith("PUT"));
    expect(put?.headers.get("If-Match")).toBe("v1");
    expect(put?.body).toMatchObject({ scope: "this", plan: { startsAt: "2027-01-12T14:00:00.000Z" } });
  });

  it("asks nobody's leave for what nobody is told of", async () => {
    const api = fakeApi({ ...answers, "PUT /api/meetings/m1": answering({ ...scheduled, version: "v2" }) });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByText(/^More: preparation/));
    await userEvent.type(screen.getByRole("textbox", { name: "Agenda" }), "Online safety");
    await userEvent.click(screen.getByRole("button", { name: "Save changes" }));
    await waitFor(() => expect(api.asked.some(({ line }) => line.startsWith("PUT"))).toBe(true));
    expect(screen.queryByRole("dialog", { hidden: true })).toBeNull();
  });

  it("invariant 3: a lost race shows both versions, and loses none of what was typed", async () => {
    const theirs = aMeetingDetail({
      standing: "scheduled",
      version: "v2",
      plan: aPlan({ startsAt: "2027-01-19T15:30:00.000Z", endsAt: "2027-01-19T16:30:00.000Z" }),
    });
    let isTheirs = true;
    const api = fakeApi({
      ...answers,
      "PUT /api/meetings/m1": () => {
        if (!isTheirs) return answering({ ...theirs, version: "v3" });
        isTheirs = false;
        return refusing("meeting.changed", { current: theirs });
      },
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByText(/^More: preparation/));
    await userEvent.type(screen.getByRole("textbox", { name: "Agenda" }), "Online safety");
    await userEvent.click(screen.getByRole("button", { name: "Save changes" }));
    const race = within(await screen.findByRole("region", { name: "Two versions of this meeting" }));
    expect(race.getByText("Online safety")).toBeTruthy();
    expect(race.getByText("Tuesday 19 January 2027, 15:30 to 16:30")).toBeTruthy();
    await userEvent.click(race.getByRole("button", { name: "Save again" }));
    await waitFor(() => expect(api.asked.filter(({ line }) => line.startsWith("PUT"))).toHaveLength(2));
    const again = api.asked.filter(({ line }) => line.startsWith("PUT")).at(-1);
    expect(again?.headers.get("If-Match")).toBe("v2");
    expect(again?.body).toMatchObject({
      plan: { agenda: "Online safety", startsAt: "2027-01-19T15:30:00.000Z" },
    });
  });

  it("cancels with a reason, once people have been named", async () => {
    const cancelled = answering({ ...scheduled, standing: "cancelled" });
    const api = fakeApi({ ...answers, "POST /api/meetings/m1/cancel": cancelled });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Cancel meeting" }));
    const dialog = await dialogOpen();
    expect(dialog.getByText("41 people are told in Outlook now that it is cancelled, and why.")).toBeTruthy();
    await userEvent.type(dialog.getByRole("textbox", { hidden: true }), "Snow");
    await userEvent.click(dialog.getByRole("button", { name: "Cancel and tell 41 people", hidden: true }));
    await waitFor(() =>
      expect(api.asked.find(({ line }) => line.endsWith("/cancel"))?.body).toEqual({
        reason: "Snow",
        scope: "this",
      }),
    );
  });

  it("changes this meeting of a series and all that follow", async () => {
    const inSeries = { ...scheduled, series: { id: "s1", occurrence: 2, of: 6 } };
    const api = fakeApi({
      ...answers,
      "GET /api/meetings/m1": answering(inSeries),
      "PUT /api/meetings/m1": answering({ ...inSeries, version: "v2" }),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("radio", { name: "This and the 4 meetings that follow" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Title" }), " 2");
    await userEvent.click(screen.getByRole("button", { name: "Save changes" }));
    const dialog = await dialogOpen();
    await userEvent.click(dialog.getByRole("button", { name: "Tell 41 people", hidden: true }));
    await waitFor(() =>
      expect(api.asked.find(({ line }) => line.startsWith("PUT"))?.body).toMatchObject({
        scope: "following",
      }),
    );
  });

  it("cannot be done by somebody who does not plan it, or once it is over", async () => {
    openTab({
      at,
      fetch: fakeApi({ ...answers, "GET /api/meetings/m1": answering({ ...scheduled, standing: "held" }) })
        .fetch,
    });
    expect(await screen.findByText("This meeting is over, so it can no longer be changed.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Go to the meeting" }).getAttribute("href")).toBe("/meetings/m1");
  });
});

describe("a draft", () => {
  const draftAnswers = { ...answers, "GET /api/meetings/m1": answering(aMeetingDetail()) };

  it("is deleted at once, and comes back by one tap", async () => {
    const sent: string[] = [];
    const api = fakeApi({
      ...draftAnswers,
      "DELETE /api/meetings/m1": answering(null, 204),
      "POST /api/meetings": ({ body }) => {
        sent.push((body as { plan: { title: string } }).plan.title);
        return answering(aMeetingDetail({ id: "m1" }));
      },
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Delete draft" }));
    await screen.findByText(/Deleted “DSL \(primary\) network”/);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(sent).toEqual(["DSL (primary) network"]));
  });

  it("cannot go out while a field is wrong: it stays, with the reason at the field", async () => {
    const api = fakeApi({
      ...draftAnswers,
      "POST /api/meetings/m1/schedule": refusing("meeting.invalid", {
        errors: [{ pointer: "/mandatoryFor", code: "nobody" }],
      }),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Schedule and invite 41 people" }));
    const dialog = await dialogOpen();
    await userEvent.click(dialog.getByRole("button", { name: "Invite 41 people", hidden: true }));
    expect(await screen.findByText("This reaches nobody. Choose who it is for.")).toBeTruthy();
    expect(screen.queryByRole("dialog", { hidden: true })).toBeNull();
  });
});
