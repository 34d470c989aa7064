import { describe, expect, it } from "@jest/globals";
import type { NetworkId } from "../networks/network.ts";
import { civilDate } from "../time/civil-date.ts";
import { asChanged } from "./as-changed.ts";
import type { Resource, ResourceId } from "./resource.ts";

const link: Resource = {
  ...{ id: "plan" as ResourceId, title: "Plan", address: "https://school.example/plan", networks: [] },
  ...{ publisher: "", kind: "plan", phase: "all", description: "" },
};
const today = civilDate("2026-11-24");

describe("when a resource was changed", () => {
  it("is for a link the day on which somebody said something of it", () => {
    expect(asChanged({ ...link, changedOn: civilDate("2026-01-05") }, today).changedOn).toBe("2026-11-24");
    expect(asChanged(link, today).changedOn).toBe("2026-11-24");
  });

  it("is for a document what its library tells", () => {
    const file = { network: "english" as NetworkId, item: "7", name: "plan.docx" };
    expect(asChanged({ ...link, file, changedOn: civilDate("2026-01-05") }, today).changedOn).toBe(
      "2026-01-05",
    );
  });
});
