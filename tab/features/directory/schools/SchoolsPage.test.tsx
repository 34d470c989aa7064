import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "../DirectoryPages.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { SchoolRecord } from "../../../../shared/contract/directory/school-records.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { directoryAnswers } from "../directory-answers.fixture.ts";

const flax: SchoolRecord = {
  urn: "1",
  version: '"v1"',
  name: "Flax Bourton Primary School",
  phase: "primary",
  hub: "Gordano",
  localAuthority: "North Somerset",
  pupils: 50,
  coverRatePerHour: 28,
};
const { version: _, ...listed } = flax;
const answers = {
  ...directoryAnswers,
  "GET /api/directory/school-records": answering({
    schools: [
      { ...listed, staff: 3 },
      { ...listed, urn: "2", name: "Gordano School", phase: "secondary", coverRatePerHour: 31.5, staff: 120 },
    ],
  }),
  "GET /api/directory/school-records/1": answering(flax),
};

describe("the schools of the trust", () => {
  it("stand with phase, hub, authority, pupils, staff and cover rate, and are narrowed by what is typed", async () => {
    const { container } = openTab({ at: "/people/schools", fetch: fakeApi(answers).fetch });
    const table = await screen.findByRole("table");
    const row = within(table).getByRole("row", { name: /Gordano School/ });
    expect(within(row).getByRole("cell", { name: /£31.50 an hour/ })).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.type(screen.getByRole("searchbox"), "flax");
    expect(screen.getByText("1 school")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Flax Bourton Primary School" }).getAttribute("href")).toBe(
      "/people/schools/1",
    );
  });

  it("say how to begin when there are none", async () => {
    const api = fakeApi({
      ...answers,
      "GET /api/directory/school-records": answering({ schools: [] }),
    });
    openTab({ at: "/people/schools", fetch: api.fetch });
    expect(await screen.findByText("There are no schools yet.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Import schools" })).toBeTruthy();
  });
});

describe("one school", () => {
  const at = "/people/schools/1";

  it("is saved over the version that was read", async () => {
    const api = fakeApi({
      ...answers,
      "PUT /api/directory/school-records/1": answering({ ...flax, version: '"v2"', pupils: 52 }),
    });
    const { container } = openTab({ at, fetch: api.fetch });
    const pupils = await screen.findByLabelText(/Pupils/);
    await userEvent.clear(pupils);
    await userEvent.type(pupils, "52");
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Save school" }));
    expect(await screen.findByText("Saved")).toBeTruthy();
    const put = api.asked.find(({ line }) => line.startsWith("PUT"));
    expect(put?.headers.get("If-Match")).toBe('"v1"');
    expect(put?.body).toEqual({ hub: "Gordano", pupils: 52, coverRatePerHour: 28 });
  });

  it("invariant 9: keeps what was typed and names the field that cannot be", async () => {
    const errors = [{ pointer: "/coverRatePerHour", code: "out-of-range" }];
    const api = fakeApi({
      ...answers,
      "PUT /api/directory/school-records/1": refusing("school.invalid", { errors }),
    });
    openTab({ at, fetch: api.fetch });
    const rate = await screen.findByLabelText<HTMLInputElement>(/Cover rate/);
    await userEvent.clear(rate);
    await userEvent.type(rate, "a lot");
    await userEvent.click(screen.getByRole("button", { name: "Save school" }));
    expect(await screen.findByText("Give a number within the limits.")).toBeTruthy();
    expect(rate.value).toBe("a lot");
    expect(document.activeElement).toBe(rate);
  });

  it("invariant 3: shows both versions when somebody else saved first, and saves the one that is chosen", async () => {
    const theirs = { ...flax, version: '"v9"', hub: "Chew Valley" };
    let puts = 0;
    const api = fakeApi({
      ...answers,
      "PUT /api/directory/school-records/1": () =>
        puts++ === 0
          ? refusing("directory.changed", { current: theirs })
          : answering({ ...theirs, version: '"v10"', pupils: 52 }),
    });
    openTab({ at, fetch: api.fetch });
    const pupils = await screen.findByLabelText(/Pupils/);
    await userEvent.clear(pupils);
    await userEvent.type(pupils, "52");
    await userEvent.click(screen.getByRole("button", { name: "Save school" }));
    const race = within(await screen.findByRole("region", { name: "Two versions of this school" }));
    expect(race.getByText("Chew Valley")).toBeTruthy();
    expect(race.getByText("52")).toBeTruthy();
    await userEvent.click(race.getByRole("button", { name: "Save again" }));
    expect(await screen.findByText("Saved")).toBeTruthy();
    const last = api.asked.filter(({ line }) => line.startsWith("PUT")).at(-1);
    expect(last?.headers.get("If-Match")).toBe('"v9"');
    expect(last?.body).toEqual({ hub: "Chew Valley", pupils: 52, coverRatePerHour: 28 });
  });
});
