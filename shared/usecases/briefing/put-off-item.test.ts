import { describe, expect, it } from "@jest/globals";
import type { ItemId } from "../../domain/briefing/ids.ts";
import { civilDate } from "../../domain/time/civil-date.ts";
import { federation, hana, priya, yves } from "./handover/handover.fixture.ts";
import { listToDos } from "./list-to-dos.ts";
import { putOffItem } from "./put-off-item.ts";

const putOff = (
  ports: ReturnType<typeof federation>,
  on: string | undefined,
  item = "cover",
  person = hana,
) =>
  putOffItem(ports, { item: item as ItemId, person, on: on === undefined ? on : civilDate(on), door: "tab" });
const laterOf = async (ports: ReturnType<typeof federation>, person = hana) =>
  (await listToDos(ports, { person })).map(({ laterOn }) => laterOn);

describe("putting off what an item asks", () => {
  it("sets it aside for oneself alone until that day", async () => {
    const ports = federation();
    expect(await putOff(ports, "2026-12-01")).toMatchObject({ ok: true });
    expect(await laterOf(ports)).toEqual(["2026-12-01"]);
    expect(await laterOf(ports, yves)).toEqual([undefined]);
    ports.clock.set("2026-12-01T06:00:00Z");
    expect(await laterOf(ports)).toEqual([undefined]);
  });

  it("can be had back now, and moved", async () => {
    const ports = federation();
    await putOff(ports, "2026-12-01");
    await putOff(ports, "2026-12-02");
    expect(await laterOf(ports)).toEqual(["2026-12-02"]);
    await putOff(ports, undefined);
    expect(await laterOf(ports)).toEqual([undefined]);
  });

  it.each([
    ["until its deadline at most", "2026-12-04", undefined],
    ["and no day past it", "2026-12-05", "past-its-deadline"],
    ["not until today", "2026-11-25", "in-the-past"],
    ["nor until a day gone by", "2026-11-24", "in-the-past"],
  ])("%s", async (_title, on, code) => {
    const answer = await putOff(federation(), on);
    expect(answer.ok ? undefined : answer.errors).toEqual(code && [{ pointer: "/on", code }]);
  });

  it.each([
    ["what asks for nothing", "dates", hana, "item.has-no-action"],
    ["what is for others", "cover", priya, "item.not-for-you"],
    ["what is no item", "lost", hana, "item.not-found"],
  ])("is refused for %s", async (_what, item, person, code) => {
    expect(await putOff(federation(), "2026-12-01", item, person)).toMatchObject({ code });
  });
});
