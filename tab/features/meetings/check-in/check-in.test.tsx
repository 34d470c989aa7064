import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import "./CheckInScreenPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import "./CheckInPage.tsx";
import { userEvent } from "@testing-library/user-event";
import decodeQR from "qr/decode.js";
import type { CheckInScreen } from "../../../../shared/contract/cpd/check-in.schema.ts";
import { nextLook } from "../../../api/meetings/check-in.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { onALaptop } from "../../../testing/screen-width.ts";
import { modulesOf } from "./QrPicture.tsx";

const link =
  "https://teams.microsoft.com/l/entity/be0c0000-0000-4000-8000-0000000000aa/beacon?context=%7B%22subEntityId%22%3A%22check-in%2Fbe0c0000-0000-4000-8000-000000000001%2FK7MPQ4%22%7D";
const room = (changes: Partial<CheckInScreen> = {}): CheckInScreen => ({
  meeting: {
    id: "m1",
    title: "DSL network",
    startsAt: "2026-11-24T14:00:00.000Z",
    endsAt: "2026-11-24T15:30:00.000Z",
  },
  standing: "open",
  from: "2026-11-24T13:30:00.000Z",
  until: "2026-11-24T15:45:00.000Z",
  code: { shown: "K7M PQ4", link, lasts: 30_000, left: 12_000 },
  expected: 30,
  arrived: 12,
  others: "and 2 who were not expected",
  ...changes,
});
const done = {
  meeting: { id: "m1", title: "DSL network" },
  at: "2026-11-24T13:55:00.000Z",
  sentence: "You are checked in to DSL network, at 1:55pm.",
};
const home = { "GET /api/home": answering(aHome()) };
const field = () => screen.findByRole("textbox", { name: /^The code on the screen/ });

beforeEach(onALaptop);

describe("the screen in the room", () => {
  const open = (answer: CheckInScreen) =>
    openTab({
      at: "/meetings/m1/check-in",
      fetch: fakeApi({ ...home, "GET /api/meetings/m1/check-in": answering(answer) }).fetch,
    });

  it("shows a picture to scan, the code, the time that it has left, and who is there, and no navigation", async () => {
    const { container } = open(room());
    expect(await screen.findByText("K7M PQ4")).toBeTruthy();
    expect(screen.getByRole("img", { name: "Picture to scan: check in to DSL network" })).toBeTruthy();
    expect(screen.getByRole("progressbar", { name: "Time left for this code" })).toBeTruthy();
    expect(screen.getByText("A new code in 12 s")).toBeTruthy();
    expect(screen.getByText("12 of 30 checked in")).toBeTruthy();
    expect(screen.getByText("and 2 who were not expected")).toBeTruthy();
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it.each<[CheckInScreen["standing"], string]>([
    ["before", "Check-in opens at 1:30pm."],
    ["after", "Check-in closed at 3:45pm. 12 of 30 checked in."],
  ])("%s check-in says so and shows no code", async (standing, words) => {
    const { code: _none, ...without } = room();
    open({ ...without, standing });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByRole("img")).toBeNull();
  });

  it("asks again every five seconds, at the change of the code, seldom before and never after", () => {
    const { code: _none, ...without } = room();
    expect(nextLook(room())).toBe(5000);
    expect(nextLook(room({ code: { shown: "K7M PQ4", link, lasts: 30_000, left: 2000 } }))).toBe(2150);
    expect(nextLook({ ...without, standing: "before" })).toBe(15_000);
    expect(nextLook({ ...without, standing: "after" })).toBe(false);
  });

  it("draws a picture that reads back as the address, of no more than 57 modules a side", () => {
    const { side, dark } = modulesOf(link);
    expect(side - 8).toBeLessThanOrEqual(57);
    const scale = 4;
    const pixels = new Uint8Array(side * side * scale * scale * 4).fill(255);
    for (const [, x = "", y = ""] of dark.matchAll(/M(\d+) (\d+)h/g))
      for (let dy = 0; dy < scale; dy++) {
        const start = 4 * ((Number(y) * scale + dy) * side * scale + Number(x) * scale);
        for (let at = start; at < start + 4 * scale; at += 4) pixels.fill(0, at, at + 3);
      }
    expect(decodeQR({ width: side * scale, height: side * scale, data: pixels })).toBe(link);
  });
});

describe("checking in from one's phone", () => {
  it("is done by opening the picture's address", async () => {
    const api = fakeApi({ ...home, "POST /api/check-ins": answering(done) });
    const { container } = openTab({ at: "/check-in/m1/K7MPQ4", fetch: api.fetch });
    expect(await screen.findByText(done.sentence)).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
    const sent = api.asked.filter(({ line }) => line.startsWith("POST"));
    expect(sent.map(({ body }) => body)).toEqual([{ code: "K7MPQ4", meeting: "m1" }]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says what to do when the code has changed, and takes the new one typed", async () => {
    let isOld = true;
    const api = fakeApi({
      ...home,
      "POST /api/check-ins": () => (isOld ? refusing("check-in.old-code") : answering(done)),
    });
    openTab({ at: "/check-in/m1/K7MPQ4", fetch: api.fetch });
    expect((await screen.findByRole("alert")).textContent).toContain("That code has changed");
    isOld = false;
    await userEvent.type(await field(), "q3x 7yc{Enter}");
    expect(await screen.findByText(done.sentence)).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    const sent = api.asked.filter(({ line }) => line.startsWith("POST")).map(({ body }) => body);
    expect(sent).toEqual([
      { code: "K7MPQ4", meeting: "m1" },
      { code: "q3x 7yc", meeting: "m1" },
    ]);
  });

  it("takes a typed code without a meeting, by keyboard alone", async () => {
    const api = fakeApi({ ...home, "POST /api/check-ins": answering(done) });
    const { container } = openTab({ at: "/check-in", fetch: api.fetch });
    const box = await field();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.type(box, "K7MPQ4{Enter}");
    expect(await screen.findByText(done.sentence)).toBeTruthy();
    expect(api.asked.find(({ line }) => line.startsWith("POST"))?.body).toEqual({ code: "K7MPQ4" });
  });
});
