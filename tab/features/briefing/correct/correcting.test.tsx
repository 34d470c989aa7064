import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "../write/WriteEditionPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { CorrectableItem, Corrections } from "../../../../shared/contract/briefing/correction.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { anEdition, anItem } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { aDraft, anEditorItem } from "../write/draft.fixture.ts";
import { writingAnswers } from "../write/writing-answers.fixture.ts";

const { version: _version, ...written } = anEditorItem();
const anItemOut = (more: Partial<CorrectableItem> = {}): CorrectableItem => ({
  ...written,
  revision: 0,
  haveRead: 12,
  byMail: 0,
  ...more,
});
const corrections = (more: Partial<Corrections> = {}): Corrections => ({
  id: "2026-11-24",
  items: [anItemOut(), anItemOut({ id: "i2", title: "Carol service", haveRead: 0 })],
  toTell: 0,
  ...more,
});
const address = "/api/briefing/editions/2026-11-24/items/i1/corrections";
const answers = {
  ...writingAnswers,
  "GET /api/briefing/editions/2026-11-24/draft": answering(aDraft({ status: "published" })),
  "GET /api/briefing/editions/2026-11-24/corrections": answering(corrections()),
};
const withdrawn = {
  kind: "withdrawn",
  at: "2026-11-25T09:00:00Z",
  note: "It was for another trust.",
} as const;

describe("setting right what has gone out", () => {
  it("corrects an item with a word for its readers, and says who will be told", async () => {
    const corrected = corrections({
      items: [
        anItemOut({
          title: "Cover for the DSL days",
          revision: 1,
          correction: { kind: "corrected", at: "2026-11-25T09:00:00Z", note: "There are two days." },
        }),
      ],
      toTell: 1,
    });
    const api = fakeApi({ ...answers, [`POST ${address}`]: answering(corrected, 201) });
    const { container } = openTab({ at: "/briefing/write/2026-11-24", fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Correct: Cover for the DSL day" }));
    const form = within(screen.getByRole("form", { name: "Correct: Cover for the DSL day" }));
    expect(form.queryByText("Who it is for")).toBeNull();
    expect(
      form.getByText(
        "12 people who have opened it will be told. The cards in the heads’ channel and in people’s own chats change with it.",
      ),
    ).toBeTruthy();
    await userEvent.type(form.getByLabelText(/^Title/), "s");
    await userEvent.type(form.getByLabelText(/^What changed, for its readers/), "There are two days.");
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(form.getByRole("button", { name: "Correct it" }));
    expect(
      await screen.findByText("Corrected: Cover for the DSL day. Its readers are being told."),
    ).toBeTruthy();
    expect(screen.getByText("Corrected on Wednesday 25 November: There are two days.")).toBeTruthy();
    const [sent] = api.asked.filter(({ line }) => line === `POST ${address}`);
    expect(sent?.body).toMatchObject({
      kind: "corrected",
      revision: 0,
      note: "There are two days.",
      content: { title: "Cover for the DSL days", what: "Tell us who covers.", owner: "ed" },
    });
    expect(document.activeElement?.textContent).toBe("Cover for the DSL days");
  });

  it("withdraws an item with the reason alone, and puts it back", async () => {
    const gone = corrections({ items: [anItemOut({ revision: 1, correction: withdrawn })] });
    const api = fakeApi({ ...answers, [`POST ${address}`]: answering(gone, 201) });
    openTab({ at: "/briefing/write/2026-11-24", fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Withdraw: Cover for the DSL day" }));
    const form = within(screen.getByRole("form", { name: "Withdraw: Cover for the DSL day" }));
    await userEvent.type(form.getByLabelText(/^Why, for its readers/), "It was for another trust.");
    await userEvent.click(form.getByRole("button", { name: "Withdraw it" }));
    await userEvent.click(await screen.findByRole("button", { name: "Put back: Cover for the DSL day" }));
    expect(screen.queryByRole("button", { name: "Correct: Cover for the DSL day" })).toBeNull();
    expect(api.asked.flatMap(({ line, body }) => (line === `POST ${address}` ? [body] : []))).toMatchObject([
      { kind: "withdrawn", revision: 0, note: "It was for another trust." },
      { kind: "put-back", revision: 1 },
    ]);
  });

  it("keeps what was typed when another editor was faster, and shows what they did (invariant 3)", async () => {
    const api = fakeApi({ ...answers, [`POST ${address}`]: refusing("item.changed") });
    openTab({ at: "/briefing/write/2026-11-24", fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Withdraw: Cover for the DSL day" }));
    const form = within(screen.getByRole("form", { name: "Withdraw: Cover for the DSL day" }));
    await userEvent.type(form.getByLabelText(/^Why, for its readers/), "Not ours.");
    await userEvent.click(form.getByRole("button", { name: "Withdraw it" }));
    expect(await form.findByText(/Someone/)).toBeTruthy();
    expect((form.getByLabelText(/^Why, for its readers/) as HTMLTextAreaElement).value).toBe("Not ours.");
  });
});

describe("reading a briefing that was set right", () => {
  it("says of an item what was corrected, and of what is gone why", async () => {
    const edition = anEdition({
      items: [anItem({ correction: { kind: "corrected", at: "2026-11-25T09:00:00Z", note: "By Friday." } })],
      withdrawn: [withdrawn],
    });
    const { container } = openTab({
      at: "/briefing/2026-11-24",
      fetch: fakeApi({
        ...writingAnswers,
        "GET /api/briefing/editions/2026-11-24": answering(edition),
        "POST /api/briefing/editions/2026-11-24/opened": answering(null, 204),
      }).fetch,
    });
    expect(await screen.findByText("Corrected on Wednesday 25 November: By Friday.")).toBeTruthy();
    expect(
      screen.getByText("An item was withdrawn on Wednesday 25 November: It was for another trust."),
    ).toBeTruthy();
    expect(screen.getByRole("link", { name: "Correct it" }).getAttribute("href")).toMatch(
      /briefing\/write\/2026-11-24$/,
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
