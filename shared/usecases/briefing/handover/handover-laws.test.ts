import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { answerFor, handedOn } from "../../../domain/briefing/handover/answers.ts";
import type { HandoverNotice } from "../../../domain/briefing/handover/ports.ts";
import { toDoOf } from "../../../domain/briefing/to-do.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { settleItem, unsettleItem } from "../settle-item.ts";
import { answerSetting } from "./answer-setting.ts";
import { handItemBack, takeItemBack } from "./end-handover.ts";
import { handItem } from "./hand-item.ts";
import { coverForm, federation, flax, hana, priya, tom, yatton, yves } from "./handover.fixture.ts";
import { tellOfHandovers } from "./tell-of-handovers.ts";

const people = [hana, yves, priya, tom];
const heads = [hana, yves];
const who = fc.constantFrom(...people);
const step = fc.oneof(
  fc.record({ does: fc.constant("hand" as const), who, to: who, school: fc.constantFrom(flax, yatton) }),
  fc.record({ does: fc.constantFrom("take", "hand-back", "do", "undo", "tell", "a-week-passes"), who }),
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

/** What each person was told last by each who handed it on: that they have it, or have it no longer. */
function heard(ports: ReturnType<typeof federation>): Map<string, HandoverNotice["news"]> {
  const last = new Map<string, HandoverNotice["news"]>();
  const { tell } = ports.handoverNotifier;
  ports.handoverNotifier.tell = async (notice) => {
    if (notice.news === "handed" || notice.news === "taken-back")
      last.set(notice.between.join(" "), notice.news);
    await tell(notice);
  };
  return last;
}

async function make(ports: ReturnType<typeof federation>, each: Step): Promise<void> {
  const about = { item: coverForm.id, person: each.who };
  if ("to" in each)
    await handItem(ports, { ...about, to: each.to, school: each.school, note: "", door: "tab" });
  else if (each.does === "take") await takeItemBack(ports, about);
  else if (each.does === "hand-back") await handItemBack(ports, about);
  else if (each.does === "do") await settleItem(ports, { ...about, act: "done", door: "tab" });
  else if (each.does === "undo") await unsettleItem(ports, { ...about, act: "done" });
  else if (each.does === "tell") await tellOfHandovers(ports);
  else ports.clock.advance(7 * 24 * 3_600_000);
}

describe("whatever people hand to whom, take back, do and undo, and whoever leaves meanwhile", () => {
  it("what is not done stands on the list of whoever has it, and nobody else is asked for it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const ports = federation();
        for (const each of steps) await make(ports, each);
        const setting = await answerSetting(ports);
        const edition = (await ports.editions.list())[0]?.value;
        const cover = edition?.frozenItems?.[0];
        if (!edition || !cover) throw new Error("The edition holds it.");
        const asked = (person: PersonId) => toDoOf(person, edition, cover, setting) !== undefined;
        const expected = new Set<PersonId>();
        for (const head of heads) {
          if (answerFor(cover, head, setting)) continue;
          let holder = head;
          for (let next = handedOn(cover, head, setting); next; next = handedOn(cover, holder, setting))
            holder = next.handover.to;
          expected.add(holder);
        }
        expect(people.filter(asked)).toEqual(people.filter((person) => expected.has(person)));
      }),
      { numRuns: 300 },
    );
  });

  it("nobody goes on believing that they have it once it was taken back, however it was handed on before they heard", async () => {
    const staying = step.filter((each) => !("does" in each) || each.does !== "a-week-passes");
    await fc.assert(
      fc.asyncProperty(fc.array(staying, { maxLength: 16 }), async (steps) => {
        const ports = federation();
        const last = heard(ports);
        for (const each of steps) {
          await make(ports, each);
          // Whoever hands it back knows.
          if (each.does === "hand-back") for (const head of people) last.delete(`${head} ${each.who}`);
        }
        await tellOfHandovers(ports);
        const book = await ports.receipts.book();
        for (const [between, news] of last) {
          const [hander = "", to] = between.split(" ");
          const handover = book.of(hander as PersonId, coverForm.edition, coverForm.id)?.handover;
          const hasIt = handover?.to === to && !handover?.ended;
          expect([between, news]).toEqual([between, hasIt ? "handed" : "taken-back"]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("nobody is told the same thing twice in a row (invariant 2)", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const ports = federation();
        for (const each of steps) await make(ports, each);
        await tellOfHandovers(ports);
        const told = ports.sent.told.length;
        expect(await tellOfHandovers(ports)).toBe(0);
        expect(ports.sent.told).toHaveLength(told);
      }),
      { numRuns: 200 },
    );
  });
});
