import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import "./MyRecordPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import "./PersonRecordPage.tsx";
import { userEvent } from "@testing-library/user-event";
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
const home = { "GET /api/home": answering(aHome()) };

describe("what Beacon holds about me", () => {
  beforeEach(() => {
    URL.createObjectURL = () => "blob:1";
    URL.revokeObjectURL = () => undefined;
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
