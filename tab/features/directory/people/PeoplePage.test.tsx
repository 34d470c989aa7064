import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "../DirectoryPages.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { directoryAnswers } from "../directory-answers.fixture.ts";

const person = (id: string, name: string, posts: string[], isGuest = false) => ({ id, name, posts, isGuest });

describe("the people of the trust", () => {
  it("stand with the posts they hold, guests marked, and are narrowed by post", async () => {
    const api = fakeApi({
      ...directoryAnswers,
      "GET /api/directory/staff?q=&page=1": answering({
        total: 3,
        people: [
          person("ana", "Ana Price", ["DSL, Flax Bourton Primary School", "SENDCO, Ubley Primary School"]),
          person("bo", "Bo Dyer", []),
          person("cai", "Cai Moss", ["Maths lead, Ubley Primary School"], true),
        ],
      }),
      "GET /api/directory/staff?q=&page=1&role=dsl": answering({
        total: 1,
        people: [person("ana", "Ana Price", ["DSL, Flax Bourton Primary School"])],
      }),
    });
    const { container } = openTab({ at: "/people", fetch: api.fetch });
    expect((await screen.findByText("3 people")).getAttribute("role")).toBe("status");
    const rows = within(screen.getByRole("main")).getAllByRole("listitem");
    expect(rows.map((row) => row.textContent)).toEqual([
      "Ana PriceDSL, Flax Bourton Primary School; SENDCO, Ubley Primary School",
      "Bo DyerNo post now",
      "Cai MossGuest of another trustMaths lead, Ubley Primary School",
    ]);
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Post" }), "DSL");
    expect(await screen.findByText("1 person")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Ana Price" }).getAttribute("href")).toBe("/people/person/ana");
  });

  it("say so when nobody is found, and how to go on", async () => {
    const api = fakeApi({
      ...directoryAnswers,
      "GET /api/directory/staff?q=zzz&page=1": answering({ total: 0, people: [] }),
    });
    openTab({ at: "/people?q=zzz", fetch: api.fetch });
    expect(await screen.findByText("Nobody found.")).toBeTruthy();
    expect(screen.getByText("Try fewer letters, another post or another school.")).toBeTruthy();
  });

  it("are turned by fifty", async () => {
    const page = (from: number, many: number) => ({
      total: 60,
      people: Array.from({ length: many }, (_, n) => person(`p${from + n}`, `Person ${from + n}`, [])),
    });
    const api = fakeApi({
      ...directoryAnswers,
      "GET /api/directory/staff?q=&page=1": answering(page(1, 50)),
      "GET /api/directory/staff?q=&page=2": answering(page(51, 10)),
    });
    openTab({ at: "/people", fetch: api.fetch });
    expect(await screen.findByText("1 to 50 of 60 people")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Next 50" }));
    expect(await screen.findByText("51 to 60 of 60 people")).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Next 50" }).disabled).toBe(true);
  });

  it("are refused to anybody else, in words", async () => {
    const api = fakeApi({
      ...directoryAnswers,
      "GET /api/directory/schools": refusing("access.refused"),
      "GET /api/directory/staff?q=&page=1": refusing("access.refused"),
    });
    openTab({ at: "/people", fetch: api.fetch });
    expect((await screen.findByRole("alert")).textContent).toContain(
      "You may not see or do this. Ask your trust's central team if you should.",
    );
  });
});
