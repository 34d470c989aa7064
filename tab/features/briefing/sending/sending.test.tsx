import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import "./MyWayPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import "./SendingPage.tsx";
import { userEvent } from "@testing-library/user-event";
import type { SendingReportShown } from "../../../../shared/contract/briefing/sending.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const home = { "GET /api/home": answering(aHome()) };
const at = "2026-11-24T15:30:00.000Z";
const report: SendingReportShown = {
  ...{ edition: "2026-11-24", status: "published", paused: false, stopped: false, isKept: true },
  people: [
    {
      ...{ id: "ann", name: "Ann Abel", schools: ["Ubley Primary"], standing: "told", mayBeToldAgain: false },
      by: { way: "feed", why: "usual", at },
    },
    {
      ...{ id: "bob", name: "Bob Bell", schools: [], standing: "in-doubt", mayBeToldAgain: true },
      by: { way: "mail", why: "guest", at },
    },
  ],
};
const sending = "GET /api/briefing/editions/2026-11-24/sending";

describe("how the briefing comes to oneself", () => {
  const asUsual = { "GET /api/briefing/way": answering({ way: "feed", why: "usual" }) };

  it("says how it comes now, and saves another choice at once", async () => {
    const api = fakeApi({
      ...{ ...home, ...asUsual },
      "PUT /api/briefing/way": answering({ choice: "mail", way: "mail", why: "chosen" }),
    });
    const { container } = openTab({ at: "/briefing/way", fetch: api.fetch });
    expect(await screen.findByText("You get a notification in Teams when the briefing is out.")).toBeTruthy();
    await userEvent.setup().click(screen.getByRole("radio", { name: /^An e-mail/ }));
    expect(await screen.findByText("Saved. You get the briefing by e-mail.")).toBeTruthy();
    expect(api.asked.find(({ line }) => line.startsWith("PUT"))?.body).toEqual({ choice: "mail" });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says why it is an e-mail all the same when Beacon is not in somebody's Teams", async () => {
    const removed = { "GET /api/briefing/way": answering({ choice: "feed", way: "mail", why: "no-app" }) };
    openTab({ at: "/briefing/way", fetch: fakeApi({ ...home, ...removed }).fetch });
    expect(
      await screen.findByText("You get the briefing by e-mail, because you have removed Beacon from Teams."),
    ).toBeTruthy();
  });

  it("keeps the choice as it was when it is refused, and says what to do", async () => {
    const api = fakeApi({ ...home, ...asUsual, "PUT /api/briefing/way": refusing("way.no-chat") });
    openTab({ at: "/briefing/way", fetch: api.fetch });
    await userEvent.setup().click(await screen.findByRole("radio", { name: /^A card/ }));
    expect(await screen.findByText(/Add it or unblock it there first/)).toBeTruthy();
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>("radio", { name: /^A notification/ }).checked).toBe(true),
    );
  });
});

describe("who got a briefing", () => {
  it("says how many were told in which way, and names first whom it may not have reached", async () => {
    const { container } = openTab({
      ...{ at: "/briefing/write/2026-11-24/sending" },
      fetch: fakeApi({ ...home, [sending]: answering(report) }).fetch,
    });
    expect(await screen.findByText("1 of 2 people told: 1 by a notification.")).toBeTruthy();
    const rows = within(screen.getByRole("list", { name: "People" })).getAllByRole("listitem");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "Bob BellIn doubt: nobody can tell whether it arrivedE-mail (guest of another trust), Tuesday 24 November, 3:30pm",
      "Ann AbelUbley PrimarySentNotification, Tuesday 24 November, 3:30pm",
    ]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("sends it again to those of whom it is in doubt, and to nobody else", async () => {
    const told = {
      ...report,
      people: report.people.map((each) => ({ ...each, standing: "told" as const, mayBeToldAgain: false })),
    };
    const api = fakeApi({
      ...{ ...home, [sending]: answering(report) },
      "POST /api/briefing/editions/2026-11-24/sending/again": answering(told),
    });
    openTab({ at: "/briefing/write/2026-11-24/sending", fetch: api.fetch });
    await userEvent.setup().click(await screen.findByRole("button", { name: "Send again to 1 person" }));
    expect(await screen.findByText(/^2 of 2 people told/)).toBeTruthy();
    expect(api.asked.find(({ line }) => line.startsWith("POST"))?.body).toEqual({ people: ["bob"] });
    expect(screen.queryByRole("button", { name: /Send again/ })).toBeNull();
  });

  it("says so of a briefing of before it was kept", async () => {
    const older = { ...report, isKept: false, people: [] };
    openTab({
      ...{ at: "/briefing/write/2026-11-24/sending" },
      fetch: fakeApi({ ...home, [sending]: answering(older) }).fetch,
    });
    expect(await screen.findByText("Not kept for this briefing.")).toBeTruthy();
  });

  it("says how cards and e-mails stand after corrections, and names first whose could not be put right", async () => {
    const card = { way: "chat", why: "chosen", at } as const;
    const person = { schools: [], standing: "told" as const, mayBeToldAgain: false };
    const corrected: SendingReportShown = {
      ...report,
      people: [
        { ...person, id: "a", name: "Ann Abel", by: card, copy: "card-right" },
        { ...person, id: "b", name: "Bob Bell", by: card, copy: "card-blocked" },
        { ...person, id: "c", name: "Cat Cole", by: { ...card, way: "mail" }, copy: "mail-told" },
      ],
    };
    const { container } = openTab({
      ...{ at: "/briefing/write/2026-11-24/sending" },
      fetch: fakeApi({ ...home, [sending]: answering(corrected) }).fetch,
    });
    expect(
      await screen.findByText(
        "After corrections: 1 card put right, 1 card not put right and 1 person told by e-mail.",
      ),
    ).toBeTruthy();
    const [first] = within(screen.getByRole("list", { name: "People" })).getAllByRole("listitem");
    expect(first?.textContent).toContain("Bob Bell");
    expect(first?.textContent).toContain("Card not put right: they blocked Beacon");
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
