import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ResourceDetail } from "../../../shared/contract/resources/resources.schema.ts";
import { accessibilityFaults } from "../../testing/accessibility-faults.ts";
import { answering, fakeApi, refusing } from "../../testing/fake-api.ts";
import { openTab } from "../../testing/open-tab.tsx";
import { onAPhone } from "../../testing/screen-width.ts";

const plan: ResourceDetail = {
  id: "maths.12",
  title: "Mixed-age maths plan",
  address: "https://trust.sharepoint.com/sites/Beacon/Library%20maths/plan.docx",
  publisher: "Flax Bourton",
  kind: "plan",
  phase: "primary",
  networks: ["maths"],
  description: "Years 3 and 4 together.",
  standing: "current",
  changedOn: "2026-11-12",
  file: { name: "plan.docx", size: 21_000 },
  version: "1",
  canCurate: false,
  canChange: false,
  canDecide: false,
  canWithdraw: false,
  keyStages: [],
  subjects: [],
  variants: [],
  replaces: [],
  adaptations: [],
};

const open = (more: Partial<ResourceDetail> = {}) =>
  openTab({
    at: "/resources/maths.12",
    fetch: fakeApi({
      "GET /api/resources/maths.12": answering({ ...plan, ...more }),
      "GET /api/resources/saved": answering({ resources: [] }),
    }).fetch,
  });

beforeEach(onAPhone);

describe("the page of one resource", () => {
  it("says what it is and opens it in the browser or in its app", async () => {
    const { container } = open();
    expect(await screen.findByRole("heading", { level: 1, name: "Mixed-age maths plan" })).toBeTruthy();
    expect(screen.getByText("Years 3 and 4 together.")).toBeTruthy();
    expect(screen.getByText("12 November 2026")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Open" }).getAttribute("href")).toBe(
      "https://trust.sharepoint.com/sites/Beacon/Library%20maths/plan.docx?web=1",
    );
    expect(screen.getByRole("link", { name: "Open in Word" }).getAttribute("href")).toBe(
      "ms-word:ofv|u|https://trust.sharepoint.com/sites/Beacon/Library%20maths/plan.docx",
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("saves it for the reader, and lets go of it again", async () => {
    const saved = new Set<string>();
    const keep = (isSaved: boolean) => () => {
      if (isSaved) saved.add(plan.id);
      else saved.delete(plan.id);
      return answering(undefined, 204);
    };
    const { version: _version, canCurate: _canCurate, ...listed } = plan;
    openTab({
      at: "/resources/maths.12",
      fetch: fakeApi({
        "GET /api/resources/maths.12": answering(plan),
        "GET /api/resources/saved": () => answering({ resources: saved.has(plan.id) ? [listed] : [] }),
        "PUT /api/resources/maths.12/saved": keep(true),
        "DELETE /api/resources/maths.12/saved": keep(false),
      }).fetch,
    });
    const button = await screen.findByRole("button", { name: "Save Mixed-age maths plan for yourself" });
    await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"));
    await userEvent.click(button);
    await waitFor(() => expect(button.getAttribute("aria-pressed")).toBe("true"));
    expect(saved.has(plan.id)).toBe(true);
    await userEvent.click(button);
    await waitFor(() => expect(button.getAttribute("aria-pressed")).toBe("false"));
    expect(saved.has(plan.id)).toBe(false);
  });

  it("says above a resource that another has taken its place", async () => {
    open({ standing: "superseded" });
    expect(await screen.findByText("Superseded: there is a newer one.")).toBeTruthy();
  });

  it("opens nothing that is no web address", async () => {
    open({ address: "javascript:alert(1)" });
    await screen.findByRole("heading", { level: 1, name: "Mixed-age maths plan" });
    expect(screen.queryByRole("link", { name: "Open" })).toBeNull();
  });

  it("says of one that is not for the reader what it says of one that is not there", async () => {
    openTab({
      at: "/resources/maths.12",
      fetch: fakeApi({ "GET /api/resources/maths.12": refusing("resource.not-found") }).fetch,
    });
    expect(await screen.findByText("This resource is not here, or it is not for you.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "All resources" })).toBeTruthy();
  });
});
