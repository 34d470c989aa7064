import { describe, expect, it } from "@jest/globals";
import { usualTrustSettings } from "../../shared/domain/directory/trust-settings.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { inMemoryPorts } from "../../shared/testing/in-memory-ports.ts";
import { threeHeads } from "../../shared/testing/three-heads.ts";
import { outsideQuietHours } from "./outside-quiet-hours.ts";

function told() {
  const ports = inMemoryPorts(threeHeads);
  const runs: string[] = [];
  const [job] = outsideQuietHours(ports, [
    {
      ...{ name: "tell", schedule: "* * * * * *" },
      run: async () => void runs.push(ports.clock.now().toISOString()),
    },
  ]);
  const at = async (now: string) => {
    ports.clock.set(now);
    await job?.run();
    return runs.length;
  };
  return { ports, at };
}

describe("jobs by which Beacon begins conversations", () => {
  it("rest in quiet hours, over a weekend too, and run when these end", async () => {
    const { at } = told();
    expect(await at("2026-11-27T17:59:00Z")).toBe(1);
    expect(await at("2026-11-27T18:00:00Z")).toBe(1);
    expect(await at("2026-11-29T12:00:00Z")).toBe(1);
    expect(await at("2026-11-30T06:59:00Z")).toBe(1);
    expect(await at("2026-11-30T07:00:00Z")).toBe(2);
  });

  it("rest on a day on which no school works", async () => {
    const { ports, at } = told();
    await ports.directoryWriter.closures.create({
      ...{ id: "c" as never, kind: "school-holiday", name: "Christmas" },
      ...{ from: civilDate("2026-12-21"), to: civilDate("2027-01-01") },
    });
    expect(await at("2026-12-23T11:00:00Z")).toBe(0);
    expect(await at("2027-01-05T11:00:00Z")).toBe(1);
  });

  it("follow the trust at once when it turns quiet hours off", async () => {
    const { ports, at } = told();
    expect(await at("2026-11-28T03:00:00Z")).toBe(0);
    const off = { ...usualTrustSettings.quietHours, isOn: false };
    await ports.settings.save({ ...usualTrustSettings, quietHours: off }, "");
    expect(await at("2026-11-28T03:00:05Z")).toBe(1);
  });
});
