import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../testing/accessibility-faults.ts";
import { aHome } from "../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../testing/fake-api.ts";
import { openTab } from "../../testing/open-tab.tsx";
import { aResourceRequest } from "../../testing/request-examples.ts";

const nothing = {
  total: 0,
  resources: [],
  counts: {
    network: [],
    phase: [],
    kind: [],
    publisher: [],
    subject: [],
    school: [],
    changed: [],
    saved: [],
  },
};
const sendco = { id: "sendco", name: "SENDCO" };
const maths = { id: "maths", name: "Maths" };
const mine = aResourceRequest({ isMine: true, canAnswer: false, canWithdraw: true, notes: [] });

const surroundings = {
  "GET /api/home": answering(aHome()),
  "GET /api/resources/requests": answering({ requests: [] }),
  "GET /api/resources?q=wobble": answering(nothing),
  "GET /api/resources/networks-to-ask?q=wobble": answering({ likely: [sendco], others: [maths] }),
};
const open = (answers: Parameters<typeof fakeApi>[0] = {}, at = "/resources?q=wobble") => {
  const api = fakeApi({ ...surroundings, ...answers });
  return { api, ...openTab({ at, fetch: api.fetch }) };
};

describe("asking a network for what a search did not find", () => {
  it("is prefilled, says who will see it, and can be withdrawn once it is sent", async () => {
    const asked = { ...mine, words: "wobble" };
    const { api, container } = open({
      "POST /api/resources/requests": answering(asked, 201),
      "DELETE /api/resources/requests/sendco.abc.0": answering({ requests: [] }),
    });
    await userEvent.click(await screen.findByRole("button", { name: "Ask the SENDCO network" }));
    expect((screen.getByLabelText(/What are you looking for/) as HTMLInputElement).value).toBe("wobble");
    expect(
      screen.getByText("The SENDCO network will see your name, your post and what you ask."),
    ).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText(/What would help/), "Year 4");
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    expect(await screen.findByText("You asked the SENDCO network for “wobble”.")).toBeTruthy();
    expect(api.asked.find(({ line }) => line.startsWith("POST"))?.body).toEqual({
      network: "sendco",
      words: "wobble",
      note: "Year 4",
    });
    await userEvent.click(screen.getByRole("button", { name: "Withdraw" }));
    expect(await screen.findByRole("button", { name: "Ask the SENDCO network" })).toBeTruthy();
  });

  it("offers both networks when they are equally likely", async () => {
    open({
      "GET /api/resources/networks-to-ask?q=wobble": answering({ likely: [sendco, maths], others: [] }),
    });
    expect(await screen.findByRole("button", { name: "Ask the SENDCO network" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Ask the Maths network" })).toBeTruthy();
  });

  it("keeps what was typed when it is refused, and says what to mend", async () => {
    open({
      "POST /api/resources/requests": refusing("resource-request.invalid", {
        errors: [{ pointer: "/words", code: "required" }],
      }),
    });
    await userEvent.click(await screen.findByRole("button", { name: "Ask the SENDCO network" }));
    await userEvent.type(screen.getByLabelText(/What would help/), "Year 4");
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    const words = screen.getByLabelText(/What are you looking for/);
    expect(await screen.findByRole("button", { name: "Send" })).toBeTruthy();
    expect(words.getAttribute("aria-invalid")).toBe("true");
    expect((screen.getByLabelText(/What would help/) as HTMLTextAreaElement).value).toBe("Year 4");
  });
});

describe("what one asked for", () => {
  it("stands above the resources in one line", async () => {
    open(
      {
        "GET /api/resources/requests": answering({ requests: [mine] }),
        "GET /api/resources?q=": answering(nothing),
      },
      "/resources",
    );
    const line = await screen.findByRole("link", { name: "You asked for “wobble cushions”: no answer yet" });
    expect(line.getAttribute("href")).toBe("/resources/requests");
  });

  it("has a page, with the answers", async () => {
    const answer = { id: "cushions", title: "Sensory seating", address: "https://www.ot.example/seat" };
    const { container } = open(
      {
        "GET /api/resources/requests": answering({
          requests: [
            mine,
            {
              ...mine,
              id: "r2",
              words: "tuba",
              status: "answered",
              ended: "Carys Dunn answered",
              answer,
              canWithdraw: false,
            },
          ],
        }),
      },
      "/resources/requests",
    );
    expect(await screen.findByText(/SENDCO · Tuesday 24 November · No answer yet/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Withdraw: wobble cushions" })).toBeTruthy();
    await userEvent.click(screen.getByText("Answered and closed"));
    expect(screen.getByRole("link", { name: "Sensory seating" }).getAttribute("href")).toBe(
      "https://www.ot.example/seat",
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says how to begin where nothing was asked", async () => {
    open({}, "/resources/requests");
    expect(await screen.findByText("Nothing yet.")).toBeTruthy();
  });
});

describe("what was searched for and not found", () => {
  it("is counted for those who curate, the most frequent first, each a way to search again", async () => {
    const { container } = open(
      {
        "GET /api/resources/upkeep/reviews": answering({ resources: [] }),
        "GET /api/resources/upkeep/duplicates": answering({ groups: [] }),
        "GET /api/resources/upkeep/unread": answering({ files: [], kept: 0, lookedAt: 0 }),
        "GET /api/resources/upkeep/links": answering({ links: [], kept: 0, lookedAt: 0 }),
        "GET /api/resources/upkeep/opened": answering({ since: "2026-10-25", resources: [] }),
        "GET /api/resources/upkeep/not-found": answering({
          since: "2026-10-25",
          searches: [
            { words: "wobble cushions", times: 12, pinned: [] },
            { words: "tuba", times: 1, pinned: [{ id: "brass", title: "Brass for beginners" }] },
          ],
        }),
      },
      "/resources/upkeep",
    );
    const link = await screen.findByRole("link", { name: "wobble cushions" });
    expect(link.getAttribute("href")).toBe("/resources?q=wobble+cushions");
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        "wobble cushions12 timesPin an answer",
        "tuba1 timePin an answerNow shows Brass for beginners",
      ]),
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
