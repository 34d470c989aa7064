import { describe, expect, it } from "@jest/globals";
import { anEdition } from "../../testing/builders.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { coverForm, itemId, phonics, threeHeads, tuesday } from "../../testing/three-heads.ts";
import { orderItems } from "./order-items.ts";

const world = { ...threeHeads, editions: [anEdition()], items: [coverForm, phonics] };

async function order(ids: string[], given = world, version?: string) {
  const ports = inMemoryPorts(given);
  const seen = version ?? (await ports.editions.find(tuesday))?.version ?? "";
  return orderItems(ports, { edition: tuesday, order: ids.map(itemId), version: seen });
}

describe("putting an edition's items in order", () => {
  it("keeps the editor's order", async () => {
    expect(await order(["phonics", "cover"])).toMatchObject({
      ok: true,
      value: { value: { order: ["phonics", "cover"] } },
    });
  });

  it("names each item that is unknown or comes twice", async () => {
    expect(await order(["cover", "lost", "cover"])).toEqual({
      ok: false,
      code: "edition.invalid",
      errors: [
        { pointer: "/items/1", code: "unknown-item" },
        { pointer: "/items/2", code: "duplicate" },
      ],
    });
  });

  it("is refused when somebody has ordered them meanwhile (invariant 3)", async () => {
    expect(await order(["phonics"], world, "v0")).toEqual({ ok: false, code: "edition.changed" });
  });

  it.each([
    ["an edition that nobody has written", { ...world, editions: [] }, "edition.not-found"],
    [
      "an edition that has gone out",
      { ...world, editions: [anEdition({ status: "published" })] },
      "edition.published",
    ],
  ])("is refused for %s", async (_name, given, code) => {
    expect(await order(["cover"], given)).toEqual({ ok: false, code });
  });
});
