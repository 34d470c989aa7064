import { expect, it } from "@jest/globals";
import type { ItemId } from "../../shared/domain/briefing/ids.ts";
import type { ReceiptAct } from "../../shared/domain/briefing/receipt.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { editionOf } from "../../shared/testing/builders.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, requestsOf } from "./requests-of.ts";

const edition = editionOf("2026-11-24");
const early = new Date("2026-11-24T15:40:00Z");
const later = new Date("2026-11-24T16:10:00Z");
const of = (person: string, item: string) => ({ edition, item: item as ItemId, person: person as PersonId });

/** What any store of receipts keeps. */
export function receiptsSuite(opened: () => OpenedPorts): void {
  const receipts = () => opened().ports.receipts;
  const record = (person: string, act: ReceiptAct, at = early, item = "cover") =>
    receipts().record({ ...of(person, item), act, at, door: "chat" });

  it("keep who did what, when and where", async () => {
    const receipt = await requestsOf(opened(), creation, () => record("r-1", "done"));
    expect(receipt).toEqual({ ...of("r-1", "cover"), door: "chat", doneAt: early });
    expect(await receipts().listOf("r-1" as PersonId)).toEqual([receipt]);
    expect(await receipts().listFor(edition)).toContainEqual(receipt);
  });

  it("keep the first time of an act that is repeated, without asking Graph again (invariant 2)", async () => {
    const first = await record("r-2", "acknowledged");
    expect(await requestsOf(opened(), {}, () => record("r-2", "acknowledged", later))).toEqual(first);
  });

  it("add another act to the same receipt, with one request", async () => {
    await record("r-3", "acknowledged");
    const receipt = await requestsOf(opened(), change, () => record("r-3", "done", later));
    expect(receipt).toEqual({ ...of("r-3", "cover"), door: "chat", acknowledgedAt: early, doneAt: later });
    expect(await receipts().listOf("r-3" as PersonId)).toHaveLength(1);
  });

  it("lose neither of two acts done at once", async () => {
    await Promise.all([record("r-4", "acknowledged"), record("r-4", "done", later)]);
    expect(await receipts().listOf("r-4" as PersonId)).toMatchObject([
      { acknowledgedAt: early, doneAt: later },
    ]);
  });

  it("keep opening the edition apart from its items", async () => {
    const opening = { edition, person: "r-5" as PersonId };
    await receipts().record({ ...opening, act: "opened", at: early, door: "tab" });
    await record("r-5", "done", later);
    const mine = await receipts().listOf("r-5" as PersonId);
    expect(mine).toContainEqual({ ...opening, door: "tab", openedAt: early });
    expect(mine).toContainEqual({ ...of("r-5", "cover"), door: "chat", doneAt: later });
    expect(mine).toHaveLength(2);
  });

  it("lose an act that is taken back, keep the others, and let it be done again", async () => {
    await record("r-6", "acknowledged");
    await record("r-6", "done");
    const without = await requestsOf(opened(), change, () =>
      receipts().withdraw({ ...of("r-6", "cover"), act: "done" }),
    );
    expect(without).toEqual({ ...of("r-6", "cover"), door: "chat", acknowledgedAt: early });
    expect(await record("r-6", "done", later)).toMatchObject({ acknowledgedAt: early, doneAt: later });
  });

  it("take nothing back where nothing was done", async () => {
    const withdrawal = { ...of("r-7", "cover"), act: "done" as const };
    expect(await requestsOf(opened(), {}, () => receipts().withdraw(withdrawal))).toBeUndefined();
  });

  it("are read without asking Graph, and are none for whom and what there is none", async () => {
    await requestsOf(opened(), {}, async () => {
      expect(await receipts().listOf("r-none" as PersonId)).toEqual([]);
      expect(await receipts().listFor(editionOf("2026-09-15"))).toEqual([]);
      expect(await receipts().listFor(editionOf("2019-09-17"))).toEqual([]);
    });
  });
}
