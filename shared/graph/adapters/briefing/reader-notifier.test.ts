import { expect, it } from "@jest/globals";
import { editionOf } from "../../../testing/builders.ts";
import { editionChainId } from "./reader-notifier.ts";

it("notifications of one edition replace each other, and no other edition's, for as long as there are Tuesdays", () => {
  const tuesdays = Array.from({ length: 2_000 }, (_, week) =>
    editionOf(new Date(Date.UTC(2026, 10, 24 + 7 * week)).toISOString().slice(0, 10)),
  );
  const chains = tuesdays.map(editionChainId);
  expect(new Set(chains).size).toBe(2_000);
  expect(chains.every((chain) => Number.isSafeInteger(chain) && chain >= 0)).toBe(true);
  expect(editionChainId(editionOf("2026-11-24"))).toBe(editionChainId(editionOf("2026-11-24")));
});
