import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import "../write/WriteEditionPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import "./CardPicture.tsx";
import { userEvent } from "@testing-library/user-event";
import type { PreviewedSendingShown } from "../../../../shared/contract/briefing/sending.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { anEdition } from "../../../testing/contract-examples.ts";
import { answering, fakeApi } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { writingAnswers } from "../write/writing-answers.fixture.ts";

const preview = "/api/briefing/editions/2026-11-24/preview";
const aCard = (title: string) => ({
  type: "AdaptiveCard" as const,
  version: "1.5",
  body: [
    { type: "TextBlock", text: title, wrap: true },
    { type: "TextBlock", text: "[Cover form](https://forms.example/cover) <b>bold</b>", wrap: true },
  ],
  actions: [{ type: "Action.Execute", title: "Done", verb: "done", data: {} }],
});
const sent: PreviewedSendingShown = {
  taken: { way: "mail", why: "blocked", hasAddress: true },
  notification: {
    line: "Beacon published the Tuesday briefing: Tuesday briefing, 24 November",
    text: "Cover",
  },
  personalCard: aCard("For Ada alone"),
  channelCard: aCard("For all heads"),
  leftOff: 2,
  mail: { subject: "Tuesday briefing, 24 November", html: "<!DOCTYPE html><p>Return the cover form</p>" },
};

async function openedPreview(answer: PreviewedSendingShown = sent) {
  const api = fakeApi({
    ...writingAnswers,
    [`GET ${preview}?reader=h1`]: answering(anEdition({ status: "draft" })),
    [`GET ${preview}/sending?reader=h1`]: answering(answer),
  });
  const opened = openTab({ at: "/briefing/write/2026-11-24", fetch: api.fetch });
  await userEvent.click(await screen.findByRole("tab", { name: "As a reader" }));
  await screen.findByRole("group", { name: "As Ada Okafor will read it" });
  const show = (form: string) =>
    userEvent.selectOptions(screen.getByRole("combobox", { name: "Show it as" }), form);
  return { ...opened, api, show };
}

beforeEach(() => window.sessionStorage.clear());

describe("seeing an edition in each form in which a reader gets it", () => {
  it("shows the e-mail as it is sent, in a frame in which nothing runs, and says who is told so and why", async () => {
    const { show, container } = await openedPreview();
    await show("E-mail");
    await screen.findByText("Ada Okafor is told by e-mail, because they have blocked Beacon in Teams.");
    expect(screen.getByText("Subject: Tuesday briefing, 24 November")).toBeTruthy();
    const frame = screen.getByTitle("The e-mail to Ada Okafor") as HTMLIFrameElement;
    expect(frame.srcdoc).toBe(sent.mail.html);
    expect(frame.getAttribute("sandbox")).toBe("allow-popups allow-popups-to-escape-sandbox");
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("shows the notification as Teams writes it", async () => {
    const { show } = await openedPreview();
    await show("Notification");
    const entry = within(await screen.findByRole("region", { name: "The notification" }));
    expect(entry.getByText(sent.notification.line)).toBeTruthy();
    expect(entry.getByText("Cover")).toBeTruthy();
  });

  it("draws the cards, whose buttons do nothing and whose text makes no markup (invariant 10)", async () => {
    const { show } = await openedPreview();
    await show("Card in their chat");
    const card = await screen.findByRole("group", { name: "The card in Ada Okafor’s chat" });
    await within(card).findByText("For Ada alone");
    expect(within(card).getByRole("button", { name: "Done" }).matches(":disabled")).toBe(true);
    expect(within(card).getByRole("link", { name: "Cover form" }).getAttribute("href")).toBe(
      "https://forms.example/cover",
    );
    expect(card.querySelector("b")).toBeNull();

    await show("Card in the heads’ channel");
    const channel = await screen.findByRole("group", { name: "The card in the heads’ channel" });
    await within(channel).findByText("For all heads");
    screen.getByText(/2 items have no room on it and are read in Beacon\.$/);
  });

  it("shows the page as wide as a phone, in a page of its own", async () => {
    const { show } = await openedPreview();
    await show("In Beacon on a phone");
    const frame = (await screen.findByTitle("As Ada Okafor will read it on a phone")) as HTMLIFrameElement;
    await waitFor(() => expect(frame.contentDocument?.querySelector("article")).toBeTruthy());
    const text = within(frame.contentDocument?.body as HTMLElement);
    expect(text.getByRole("button", { name: "Noted: Cover for the DSL day" }).matches(":disabled")).toBe(
      true,
    );
  });

  it("says of whom it does not concern that nobody tells them, but shows the channel’s card all the same", async () => {
    const { taken: _taken, ...nothing } = sent;
    const { show } = await openedPreview(nothing);
    await show("Notification");
    await screen.findByText("Nothing in this briefing is for Ada Okafor.");
    await show("Card in the heads’ channel");
    await screen.findByRole("group", { name: "The card in the heads’ channel" });
  });
});
