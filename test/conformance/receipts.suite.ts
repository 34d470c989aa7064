import { expect, it } from "@jest/globals";
import { withHandover } from "../../shared/domain/briefing/handover/handover.ts";
import type { ItemId } from "../../shared/domain/briefing/ids.ts";
import type { Receipt, ReceiptAct } from "../../shared/domain/briefing/receipt.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../shared/domain/directory/school.ts";
import { ok } from "../../shared/domain/result.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
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

  it("keep to whom an item was handed, with every word, how that ended and what was told, and lose none of it to another act", async () => {
    const handover = {
      ...{ to: "r-9" as PersonId, school: "100001" as SchoolUrn, at: early, note: "=1+1\n<b>Ask</b> ☂" },
      ...{ ended: { how: "handed-back" as const, at: later }, told: "handed" as const },
      takenFrom: ["r-11", "r-12"] as PersonId[],
    };
    const put = { ...of("r-8", "cover"), door: "chat" as const };
    const wanted: Receipt = { ...put, handover, laterOn: civilDate("2026-12-01") };
    await requestsOf(opened(), creation, () =>
      receipts().amend(put, (receipt) => ok(receipt.handover ? receipt : wanted)),
    );
    await record("r-8", "done", later);
    expect(await receipts().listOf("r-8" as PersonId)).toEqual([{ ...wanted, doneAt: later }]);
    const book = await receipts().book();
    await requestsOf(opened(), {}, async () => {
      expect(book.of("r-8" as PersonId, edition, "cover" as ItemId)).toEqual({ ...wanted, doneAt: later });
      expect(book.handedTo("r-9" as PersonId)).toEqual([{ ...wanted, doneAt: later }]);
      expect(book.handedTo("r-8" as PersonId)).toEqual([]);
      expect(book.handedOver()).toContainEqual({ ...wanted, doneAt: later });
    });
  });

  it("are changed by a rule that sees how they stand when they are saved: of two at once one is refused (invariant 3)", async () => {
    const put = { ...of("r-10", "cover"), door: "tab" as const };
    const handTo = (to: string) =>
      receipts().amend(put, (receipt) =>
        withHandover(
          receipt,
          { to: to as PersonId, school: "100001" as SchoolUrn, at: early, note: "" },
          () => true,
        ),
      );
    const outcomes = await Promise.all([handTo("one"), handTo("other")]);
    expect(outcomes.map((outcome) => outcome.ok).sort()).toEqual([false, true]);
    expect(await receipts().listOf("r-10" as PersonId)).toHaveLength(1);
    await requestsOf(opened(), {}, () => receipts().amend(put, (receipt) => ok(receipt)));
  });

  it("are read without asking Graph, and are none for whom and what there is none", async () => {
    await requestsOf(opened(), {}, async () => {
      expect(await receipts().listOf("r-none" as PersonId)).toEqual([]);
      expect(await receipts().listFor(editionOf("2026-09-15"))).toEqual([]);
      expect(await receipts().listFor(editionOf("2019-09-17"))).toEqual([]);
    });
  });
}
