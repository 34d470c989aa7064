import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import "./MyRecordPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import "./EndOfRecordsPage.tsx";
import "./PersonRecordPage.tsx";
import { userEvent } from "@testing-library/user-event";
import type { StaffMember } from "../../../shared/contract/directory/staff.schema.ts";
import type { ErasurePreview } from "../../../shared/contract/records/erasure.schema.ts";
import type { Viewings } from "../../../shared/contract/records/viewings.schema.ts";
import { accessibilityFaults } from "../../testing/accessibility-faults.ts";
import { aHome } from "../../testing/contract-examples.ts";
import { answering, answeringFile, fakeApi, refusing } from "../../testing/fake-api.ts";
import { openTab } from "../../testing/open-tab.tsx";

const seen: Viewings = {
  since: "since 1 September 2025",
  viewings: [
    {
      key: "1",
      viewer: "Hana Cole",
      as: "Headteacher",
      day: "Tuesday 24 November",
      where: ["CPD of all staff at Ubley Primary", "the CPD page"],
    },
  ],
  more: 2,
};
const home = {
  "GET /api/home": answering(aHome()),
  "GET /api/helpers/mine": answering({ isListed: false }),
};

describe("what Beacon holds about me", () => {
  const click = HTMLAnchorElement.prototype.click;
  beforeEach(() => {
    HTMLAnchorElement.prototype.click = () => undefined;
    URL.createObjectURL = () => "blob:1";
    URL.revokeObjectURL = () => undefined;
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
  });

  it("is one press away as a workbook or for another program, and says who has seen it, as what, when and where", async () => {
    const api = fakeApi({
      ...home,
      "GET /api/cpd/mine/viewings": answering(seen),
      "GET /api/cpd/mine/export/xlsx": answeringFile("rows", "application/octet-stream"),
    });
    const { container } = openTab({ at: "/cpd/record", fetch: api.fetch });
    const who = within(await screen.findByRole("region", { name: "Who has seen your record" }));
    expect(await who.findByText("Hana Cole, headteacher")).toBeTruthy();
    expect(who.getByText("CPD of all staff at Ubley Primary · The CPD page")).toBeTruthy();
    expect(who.getByText("2 earlier entries are in the download.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Download as a workbook" }));
    await waitFor(() => expect(api.asked.at(-1)?.line).toBe("GET /api/cpd/mine/export/xlsx"));
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says so when nobody else has looked", async () => {
    const nobody = answering({ ...seen, viewings: [], more: 0 });
    openTab({ at: "/cpd/record", fetch: fakeApi({ ...home, "GET /api/cpd/mine/viewings": nobody }).fetch });
    expect(await screen.findByText("Nobody else has, since 1 September 2025.")).toBeTruthy();
  });

  it("says why when a record cannot be shown, and that one can try again", async () => {
    const api = fakeApi({ ...home, "GET /api/cpd/mine/viewings": refusing("viewing.not-noted") });
    openTab({ at: "/cpd/record", fetch: api.fetch });
    expect((await screen.findByRole("alert")).textContent).toContain("cannot do so at this moment");
    expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  });
});

const ana: StaffMember = {
  id: "ana",
  name: "Ana Rowe",
  email: "ana.rowe@trust.example",
  isGuest: false,
  schoolsNow: 0,
  posts: [],
};
const canGo: ErasurePreview = {
  name: "Ana Rowe",
  isUnderWay: false,
  goes: ["Their name and e-mail address", "2 exemptions"],
  stays: ["14 marks on registers"],
};

describe("somebody's record, for the central team", () => {
  const answers = {
    ...home,
    "GET /api/directory/staff/ana": answering(ana),
    "GET /api/directory/staff/ana/viewings": answering(seen),
  };
  const at = "/people/person/ana/record";

  it("says what an erasure takes and leaves, asks for a reason and the name, and follows it until nobody is there", async () => {
    const asked = { ...canGo, isUnderWay: true };
    let isDone = false;
    const api = fakeApi({
      ...answers,
      "GET /api/directory/staff/ana/erasure": (request) =>
        api.asked.some(({ line }) => line.startsWith("POST"))
          ? isDone
            ? refusing("person.not-found")
            : answering(asked)
          : request && answering(canGo),
      "POST /api/directory/staff/ana/erasure": answering(asked, 202),
    });
    const { container } = openTab({ at, fetch: api.fetch });
    const panel = within(await screen.findByRole("region", { name: "Erase them" }));
    await userEvent.click(await panel.findByRole("button", { name: "Erase Ana Rowe…" }));
    expect(panel.getByText("14 marks on registers")).toBeTruthy();
    await userEvent.type(panel.getByLabelText(/Reason/), "Asked by letter");
    await userEvent.type(panel.getByLabelText(/Type their name: Ana Rowe/), "Ana Rowe");
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(panel.getByRole("button", { name: "Erase for good" }));
    expect(await panel.findByText(/^Ana Rowe is being erased/)).toBeTruthy();
    expect(api.asked.find(({ line }) => line.startsWith("POST"))?.body).toEqual({
      name: "Ana Rowe",
      because: "Asked by letter",
    });
    isDone = true;
    expect(await panel.findByText("Ana Rowe is erased. Beacon no longer knows who they were.")).toBeTruthy();
  });

  it("invariant 9: keeps what was typed when the name is not theirs or the reason names them", async () => {
    const errors = [
      { pointer: "/name", code: "not-the-name" },
      { pointer: "/because", code: "names-them" },
    ];
    const api = fakeApi({
      ...answers,
      "GET /api/directory/staff/ana/erasure": answering(canGo),
      "POST /api/directory/staff/ana/erasure": refusing("erasure.invalid", { errors }),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Erase Ana Rowe…" }));
    await userEvent.type(screen.getByLabelText(/Reason/), "Ana Rowe asked");
    await userEvent.click(screen.getByRole("button", { name: "Erase for good" }));
    expect(await screen.findByText("Type the name as it stands above.")).toBeTruthy();
    expect(screen.getByText(/^Give the reason without their name/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Reason/).value).toBe("Ana Rowe asked");
  });

  it("says that a post has to end first", async () => {
    const refusal = "They still hold a post, or will hold one, so nothing was erased.";
    const held = answering({ ...canGo, refusal });
    openTab({ at, fetch: fakeApi({ ...answers, "GET /api/directory/staff/ana/erasure": held }).fetch });
    expect(await screen.findByText(refusal)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Erase Ana Rowe…" })).toBeNull();
  });
});

describe("the end of records", () => {
  it("says what goes next and when, and what has gone, when, by whom and why", async () => {
    const words =
      "On 1 September 2032 the records of 2025-26 go, which are kept for 6 years after it: 12,340 invitations.";
    const gone = [{ key: "1", on: "24 November 2026", by: "Cora Central", because: "Asked by letter" }];
    const ends = answering({ words, gone });
    const api = fakeApi({ ...home, "GET /api/settings/records": ends });
    const { container } = openTab({ at: "/settings/records", fetch: api.fetch });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByText("24 November 2026. Cora Central")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
