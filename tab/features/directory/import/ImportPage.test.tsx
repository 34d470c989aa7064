import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import "../DirectoryPages.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { ImportPreview, ImportResult } from "../../../../shared/contract/directory/import.schema.ts";
import { problemStatuses } from "../../../../shared/contract/problems.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { answering, fakeApi, following, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { directoryAnswers } from "../directory-answers.fixture.ts";

const at = "/people/import";
const file = () => new File(["Name,Email"], "staff.csv", { type: "text/csv" });
const planned = { subject: "post" as const, notes: [] };
const preview: ImportPreview = {
  fingerprint: "0123456789abcdef",
  file: { rows: 4, form: "Comma-separated, UTF-8", columns: [{ heading: "Job", readAs: "post" }] },
  sentence: "1 post to add, 1 to change. 1 row cannot be read.",
  hasWork: true,
  totals: { added: 1, changed: 1, ended: 0, kept: 300, refused: 1 },
  warnings: ["12 of the 31 posts at Ubley Primary School would end."],
  notes: ["“SENDCo” is read as SENDCO."],
  added: [{ ...planned, row: 2, id: "p1", name: "Ana Price", detail: "DSL at Ubley Primary School" }],
  changed: [
    {
      ...planned,
      row: 3,
      id: "p2",
      name: "Bo Dyer",
      detail: "ECT at Ubley Primary School",
      changes: [{ field: "Last day", from: "", to: "31 August 2027" }],
    },
  ],
  ended: [],
  kept: [{ ...planned, row: 4, id: "p3", name: "Cai Moss", detail: "Teacher at Ubley Primary School" }],
  refused: [{ row: 5, column: "Job", read: "wizard", wanted: "A post, such as SENDCO" }],
};
const result: ImportResult = {
  sentence: "1 post added, 1 changed.",
  added: 1,
  changed: 1,
  ended: 0,
  notWritten: [],
};
const look = "POST /api/directory/imports/people/preview?file=staff.csv&everybody=false";
const apply =
  "POST /api/directory/imports/people/apply?file=staff.csv&fingerprint=0123456789abcdef&everybody=false";
const answers = { ...directoryAnswers, [look]: answering(preview) };

async function chooseFile() {
  await userEvent.upload(await screen.findByLabelText("Choose a file, or drop it here"), file());
}
async function openPreview() {
  await chooseFile();
  await userEvent.click(screen.getByRole("button", { name: "Preview" }));
  await screen.findByRole("heading", { name: preview.sentence });
}

describe("importing people", () => {
  it("shows what would be done kind by kind, and writes nothing until it is told to", async () => {
    const api = fakeApi(answers);
    const { container } = openTab({ at, fetch: api.fetch });
    await openPreview();
    expect(screen.getByText("Nothing is written yet.")).toBeTruthy();
    expect(screen.getByText(/12 of the 31 posts/)).toBeTruthy();
    for (const name of ["Refused (1)", "Added (1)", "Changed (1)", "Left as they are (300)"])
      expect(screen.getByRole("tab", { name })).toBeTruthy();
    expect(screen.queryByRole("tab", { name: /Ended/ })).toBeNull();
    const panel = () => within(screen.getByRole("tabpanel"));
    expect(panel().getByText("Row 5, Job")).toBeTruthy();
    expect(panel().getByText("“wizard”")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("tab", { name: "Changed (1)" }));
    expect(panel().getByRole("listitem").textContent).toContain("Last day: nothing → 31 August 2027");
    await userEvent.click(screen.getByRole("tab", { name: "Left as they are (300)" }));
    expect(panel().getByText("The first 200 of 300.")).toBeTruthy();
    expect(api.asked.filter(({ line }) => line.includes("/apply"))).toEqual([]);
  });

  it("says how far it is, warns of leaving meanwhile, and ends with what it did and what was refused", async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const api = fakeApi({ ...answers, [apply]: following([{ done: 20, of: 40 }, { result }], gate) });
    const { container } = openTab({ at, fetch: api.fetch });
    await openPreview();
    await userEvent.dblClick(screen.getByRole("button", { name: "Import" }));
    expect(await screen.findByText("20 of 40 written")).toBeTruthy();
    expect(screen.getByRole("progressbar", { name: "Importing" }).getAttribute("aria-valuenow")).toBe("20");
    const leaving = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    open();
    expect(await screen.findByRole("heading", { name: "1 post added, 1 changed." })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "1 row was refused" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Save these rows as CSV" })).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    expect(api.asked.filter(({ line }) => line.includes("/apply"))).toHaveLength(1);
  });

  it("asks for a file when there is none, and takes one that is dropped", async () => {
    openTab({ at, fetch: fakeApi(answers).fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Preview" }));
    expect(screen.getByText("Choose a file.")).toBeTruthy();
    const input = screen.getByLabelText("Choose a file, or drop it here");
    fireEvent.drop(input, { dataTransfer: { files: [file()] } });
    expect(await screen.findByText("staff.csv, 1 KB")).toBeTruthy();
  });

  it("says so when everything stands as in the file", async () => {
    const nothing = { ...preview, sentence: "Everything stands as in the file.", hasWork: false };
    openTab({ at, fetch: fakeApi({ ...answers, [look]: answering(nothing) }).fetch });
    await chooseFile();
    await userEvent.click(screen.getByRole("button", { name: "Preview" }));
    expect(await screen.findByText("There is nothing to import.")).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Import" }).disabled).toBe(true);
  });
});

describe("a file that is refused", () => {
  it.each([
    ["import.empty", "There are no rows in this file."],
    ["import.wrong-file", "Beacon cannot read this kind of file."],
    ["import.undecodable", "Some letters of this file cannot be read."],
    ["import.quote-open", "A quotation mark is opened in this file and never closed"],
    ["import.too-large", "This file is too large."],
    ["import.too-many-rows", "This file has more than 250,000 rows."],
    ["import.columns-missing", "This file lacks columns that the import needs."],
  ] as const)("as %s says why, and keeps the file and what was chosen", async (code, words) => {
    const api = fakeApi({ ...answers, [look]: refusing(code, { notes: ["Missing: E-mail address."] }) });
    openTab({ at, fetch: api.fetch });
    await chooseFile();
    await userEvent.click(screen.getByRole("button", { name: "Preview" }));
    expect((await screen.findByRole("alert")).textContent).toContain(words);
    expect(screen.getByText("Missing: E-mail address.")).toBeTruthy();
    expect(screen.getByText("staff.csv, 1 KB")).toBeTruthy();
  });

  it("because something has changed since the preview leads to a new one", async () => {
    const api = fakeApi({ ...answers, [apply]: refusing("import.stale") });
    openTab({ at, fetch: api.fetch });
    await openPreview();
    await userEvent.click(screen.getByRole("button", { name: "Import" }));
    await userEvent.click(await screen.findByRole("button", { name: "Look at the new preview" }));
    expect(await screen.findByRole("button", { name: "Import" })).toBeTruthy();
    expect(api.asked.filter(({ line }) => line === look)).toHaveLength(2);
  });

  it("half-way says what is kept, and that importing again is safe", async () => {
    const problem = {
      type: "about:blank",
      ...{ status: problemStatuses["import.interrupted"], title: "import.interrupted" },
      detail: "",
      code: "import.interrupted",
      requestId: "r",
    };
    const api = fakeApi({ ...answers, [apply]: following([{ done: 20, of: 40 }, { problem }]) });
    openTab({ at, fetch: api.fetch });
    await openPreview();
    await userEvent.click(screen.getByRole("button", { name: "Import" }));
    await waitFor(() =>
      expect(screen.getByRole("alert").textContent).toContain("What was written by then is kept."),
    );
  });
});

describe("importing schools", () => {
  it("sends which rows to take, and points at the trust's name when it is missing", async () => {
    const line = "POST /api/directory/imports/schools/preview?file=staff.csv&of=trust&hub=town";
    const errors = [{ pointer: "/name", code: "required" }];
    const api = fakeApi({ ...answers, [line]: refusing("request.invalid", { errors }) });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("radio", { name: /Schools/ }));
    await chooseFile();
    await userEvent.click(screen.getByRole("button", { name: "Preview" }));
    expect(await screen.findByText("Fill this in.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/Trust/));
  });
});
