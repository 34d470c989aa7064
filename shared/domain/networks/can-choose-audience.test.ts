import { describe, expect, it } from "@jest/globals";
import { acting, asha, ben, esme } from "../../testing/three-heads.ts";
import { canChooseAudience } from "./can-choose-audience.ts";

const networks = [{ leads: [] }, { leads: [ben] }];

describe("choosing from the directory", () => {
  it.each([
    { name: "a head who leads nothing may not", actor: acting(asha), may: false },
    { name: "whoever leads any network may", actor: acting(ben), may: true },
    { name: "an editor of the briefing may", actor: acting(esme, "Briefing.Edit"), may: true },
    { name: "the central team may", actor: acting(esme, "Trust.Manage"), may: true },
  ])("$name", ({ actor, may }) => {
    expect(canChooseAudience(actor, networks)).toBe(may);
  });
});
