import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import "../DirectoryPages.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { aKeptPost, ana, directoryAnswers } from "../directory-answers.fixture.ts";

const at = "/people/person/ana";
const answers = { ...directoryAnswers, "GET /api/directory/staff/ana": answering(ana) };

describe("one person's posts", () => {
  it("stand as held now and before, with their dates, and say that one serves two schools", async () => {
    const { container } = openTab({ at, fetch: fakeApi(answers).fetch });
    expect(await screen.findByText("Works at 2 schools")).toBeTruthy();
    const now = within(screen.getByRole("region", { name: "Now" }));
    expect(now.getByText("DSL, Flax Bourton Primary School")).toBeTruthy();
    expect(now.getAllByText("Since 1 September 2020")).toHaveLength(2);
    const before = within(screen.getByRole("region", { name: "Before" }));
    expect(before.getByText("1 September 2015 to 31 August 2020")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("end on a last day, and go on again when that is undone", async () => {
    const saved = aKeptPost({ version: "v2", endsOn: "2026-12-18" });
    const api = fakeApi({ ...answers, "PUT /api/directory/posts/dsl-flax": answering(saved) });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(
      await screen.findByRole("button", { name: "End DSL, Flax Bourton Primary School" }),
    );
    fireEvent.change(screen.getByLabelText(/Last day/), { target: { value: "2026-12-18" } });
    await userEvent.click(screen.getByRole("button", { name: "End post" }));
    expect(
      await screen.findByText("DSL, Flax Bourton Primary School: the last day is 18 December 2026."),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Undo" })).toBeNull());
    const puts = api.asked.filter(({ line }) => line.startsWith("PUT"));
    expect(puts.map(({ headers, body }) => [headers.get("If-Match"), body])).toEqual([
      ["v1", { startsOn: "2020-09-01", endsOn: "2026-12-18" }],
      ["v2", { startsOn: "2020-09-01" }],
    ]);
  });

  it("invariant 3: keep the dates that were typed when somebody else saved first", async () => {
    const api = fakeApi({
      ...answers,
      "PUT /api/directory/posts/dsl-flax": refusing("directory.changed", { current: aKeptPost() }),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(
      await screen.findByRole("button", { name: "Change dates of DSL, Flax Bourton Primary School" }),
    );
    fireEvent.change(screen.getByLabelText(/First day/), { target: { value: "2021-01-04" } });
    await userEvent.click(screen.getByRole("button", { name: "Save dates" }));
    expect((await screen.findByRole("alert")).textContent).toContain(
      "Someone else changed this while you were working.",
    );
    expect(screen.getByLabelText<HTMLInputElement>(/First day/).value).toBe("2021-01-04");
  });

  it("are added with a school and a first day; what is missing is named before anything is sent", async () => {
    const added = aKeptPost({ id: "new", role: "ect", words: "ECT, Ubley Primary School" });
    const api = fakeApi({ ...answers, "POST /api/directory/staff/ana/posts": answering(added, 201) });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Add a post" }));
    const form = within(screen.getByRole("form", { name: "Add a post" }));
    await userEvent.click(form.getByRole("button", { name: "Add post" }));
    expect(form.getAllByText("Fill this in.")).toHaveLength(2);
    await userEvent.selectOptions(form.getByRole("combobox", { name: /Post/ }), "ECT");
    await userEvent.type(form.getByRole("combobox", { name: /School/ }), "ubl");
    await userEvent.click(await screen.findByRole("option", { name: /Ubley/ }));
    await userEvent.click(form.getByRole("button", { name: "Add post" }));
    expect(await screen.findByText("Added: ECT, Ubley Primary School.")).toBeTruthy();
    expect(api.asked.find(({ line }) => line.startsWith("POST"))?.body).toMatchObject({
      role: "ect",
      school: "2",
      startsOn: "2026-11-24",
    });
  });

  it("all end when the person leaves, and each comes back when that is undone", async () => {
    const [dsl, sendco] = ana.posts;
    const left = { ...ana, posts: [{ ...aKeptPost(), version: "v2", endsOn: "2026-12-18" }] };
    const api = fakeApi({
      ...answers,
      "POST /api/directory/staff/ana/leaving": answering({ before: [dsl, sendco], person: left }),
      "PUT /api/directory/posts/dsl-flax": answering(aKeptPost({ version: "v3" })),
      "POST /api/directory/staff/ana/posts": answering(sendco, 201),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Leaves the trust" }));
    fireEvent.change(screen.getByLabelText(/Last day/), { target: { value: "2026-12-18" } });
    await userEvent.click(screen.getByRole("button", { name: "End all posts" }));
    expect(await screen.findByText("2 posts end by 18 December 2026.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Undo" })).toBeNull());
    const undone = api.asked.filter(({ line }) => line.includes("/posts")).map(({ line }) => line);
    expect(undone).toEqual(["PUT /api/directory/posts/dsl-flax", "POST /api/directory/staff/ana/posts"]);
  });
});

describe("somebody who joins", () => {
  it("is found by e-mail address, known as a guest, and added with a first post", async () => {
    const api = fakeApi({
      ...answers,
      "GET /api/directory/accounts?email=nia%40partner.example": answering({
        id: "nia",
        name: "Nia Evans",
        isGuest: true,
        isKnown: false,
      }),
      "POST /api/directory/staff": answering({ ...ana, id: "nia", name: "Nia Evans" }, 201),
      "GET /api/directory/staff/nia": answering({ ...ana, id: "nia", name: "Nia Evans" }),
    });
    const { container } = openTab({ at: "/people/joiner", fetch: api.fetch });
    await userEvent.type(await screen.findByLabelText(/E-mail address/), "nia@partner.example");
    await userEvent.click(screen.getByRole("button", { name: "Find" }));
    const form = within(await screen.findByRole("form", { name: "First post of Nia Evans" }));
    expect(form.getByText("Guest of another trust")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.selectOptions(form.getByRole("combobox", { name: /Post/ }), "Maths lead");
    await userEvent.type(form.getByRole("combobox", { name: /School/ }), "flax");
    await userEvent.click(await screen.findByRole("option", { name: /Flax Bourton/ }));
    await userEvent.click(form.getByRole("button", { name: "Add" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Nia Evans" })).toBeTruthy();
    expect(window.location.pathname).toBe("/people/person/nia");
  });

  it("is asked for again, with what to do, when Microsoft 365 knows no such address", async () => {
    const api = fakeApi({
      ...answers,
      "GET /api/directory/accounts?email=no%40trust.example": refusing("person.no-account"),
    });
    openTab({ at: "/people/joiner", fetch: api.fetch });
    await userEvent.type(await screen.findByLabelText(/E-mail address/), "no@trust.example");
    await userEvent.click(screen.getByRole("button", { name: "Find" }));
    expect((await screen.findByRole("alert")).textContent).toContain(
      "Nobody in Microsoft 365 has this e-mail address.",
    );
    expect(screen.getByLabelText<HTMLInputElement>(/E-mail address/).value).toBe("no@trust.example");
  });
});
