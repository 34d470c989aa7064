import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import "./FeedsPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const at = "/meetings/subscribe";
const mine = { id: "f1", subject: "person", name: "My meetings", madeAt: "2026-11-20T10:00:00.000Z" };
const address = "https://beacon.example/feeds/secret.ics";
const answers = {
  "GET /api/home": answering(aHome()),
  "GET /api/networks": answering({ networks: [] }),
  "GET /api/feeds": answering({ feeds: [mine] }),
};

describe("subscribing to meetings", () => {
  it("lists one's addresses and says who can read what behind them", async () => {
    const { container } = openTab({ at, fetch: fakeApi(answers).fetch });
    expect(await screen.findByText("Made on 20 Nov")).toBeTruthy();
    expect(screen.getByText(/Whoever has an address can read/)).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("makes an address for one's school and shows it this once, to be copied", async () => {
    const api = fakeApi({ ...answers, "POST /api/feeds": answering({ ...mine, id: "f2", address }) });
    openTab({ at, fetch: api.fetch });
    const user = userEvent.setup();
    const which = await screen.findByRole("combobox", { name: "What it shows" });
    await user.selectOptions(which, await screen.findByRole("option", { name: /^Flax Bourton/ }));
    await user.click(screen.getByRole("button", { name: "Make an address" }));
    expect(await screen.findByDisplayValue(address)).toBeTruthy();
    expect(api.asked.find(({ line }) => line.startsWith("POST"))?.body).toEqual({
      subject: "school",
      of: "1",
    });
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByText("Copied.")).toBeTruthy();
  });

  it("asks before it stops an address, because calendars elsewhere lose it", async () => {
    let stopped = false;
    const api = fakeApi({
      ...answers,
      "GET /api/feeds": () => answering({ feeds: stopped ? [] : [mine] }),
      "DELETE /api/feeds/f1": () => {
        stopped = true;
        return answering({});
      },
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Stop: My meetings" }));
    // Tabster hides a dialog from assistive technology until the focus is in it, which jsdom does not always report.
    const dialog = within(await screen.findByRole("dialog", { hidden: true }));
    await userEvent.click(dialog.getByRole("button", { name: "Stop the address", hidden: true }));
    await waitFor(() => expect(screen.getByText("You have made no address yet.")).toBeTruthy());
  });

  it("says in words when an address could not be made", async () => {
    const api = fakeApi({ ...answers, "POST /api/feeds": refusing("microsoft.unavailable") });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Make an address" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Microsoft 365 is not answering.");
  });
});
