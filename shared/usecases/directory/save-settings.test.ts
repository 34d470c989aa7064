import { describe, expect, it } from "@jest/globals";
import { usualTrustSettings } from "../../domain/directory/trust-settings.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { saveSettings } from "./save-settings.ts";

const wanted = { ...usualTrustSettings, travelMinutes: 20 };

describe("what the trust sets", () => {
  it("is saved, and read from then on", async () => {
    const ports = inMemoryPorts();
    expect((await saveSettings(ports, { wanted, version: "" })).ok).toBe(true);
    expect((await ports.settings.current()).value.travelMinutes).toBe(20);
  });

  it("invariant 3: is refused when somebody else has set something meanwhile", async () => {
    const ports = inMemoryPorts({ settings: usualTrustSettings });
    expect(await saveSettings(ports, { wanted, version: "" })).toEqual({
      ok: false,
      code: "settings.changed",
    });
  });

  it("invariant 9: is refused with the field named when it cannot be", async () => {
    const ports = inMemoryPorts();
    expect(await saveSettings(ports, { wanted: { ...wanted, travelMinutes: -5 }, version: "" })).toEqual({
      ok: false,
      code: "settings.invalid",
      errors: [{ pointer: "/travelMinutes", code: "out-of-range" }],
    });
    expect((await ports.settings.current()).value).toEqual(usualTrustSettings);
  });
});
