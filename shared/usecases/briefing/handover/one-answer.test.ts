import { describe, expect, it } from "@jest/globals";
import type { ItemId } from "../../../domain/briefing/ids.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { allHeads, anAudience, anItem } from "../../../testing/builders.ts";
import { acting } from "../../../testing/three-heads.ts";
import { listToDos } from "../list-to-dos.ts";
import { readEdition } from "../read-edition.ts";
import { settleItem, unsettleItem } from "../settle-item.ts";
import { takeUp } from "../take-up.ts";
import { handItem } from "./hand-item.ts";
import { federation, flax, hana, priya, tom, yatton, yves } from "./handover.fixture.ts";

const once = anItem("once", {
  audience: allHeads,
  action: { text: "Send the policy", answeredBy: "school" },
});
const each = anItem("each", {
  audience: allHeads,
  action: { text: "Read part one", answeredBy: "everybody" },
});
const unsaid = anItem("unsaid", { audience: allHeads, action: { text: "Reply" } });
const opened = () => federation([once, each, unsaid]);
const done = (ports: ReturnType<typeof opened>, person: PersonId, item: string) =>
  settleItem(ports, { item: item as ItemId, person, act: "done", door: "tab" });
const toDo = async (ports: ReturnType<typeof opened>, person: PersonId) =>
  (await listToDos(ports, { person })).map(({ item: { id } }) => id);
const takenUp = async (ports: ReturnType<typeof opened>, person: PersonId) => {
  const taken = await takeUp(ports, { edition: once.edition, actor: acting(person), school: undefined });
  if (!taken.ok) throw new Error(taken.code);
  return taken.value.schools;
};

describe("what a school answers once", () => {
  it("is done for everybody answerable there when one of them has done it, and says who", async () => {
    const ports = opened();
    await done(ports, hana, "once");
    expect(await toDo(ports, yves)).toEqual(["each", "unsaid"]);
    const read = await readEdition(ports, { edition: once.edition, person: yves });
    expect(read.ok && read.value.items.find(({ item }) => item.id === "once")).toMatchObject({
      doneBy: { person: { name: "Hana Cole" }, at: new Date("2026-11-25T09:00:00Z") },
    });
  });

  it("is asked again when whoever did it takes that back", async () => {
    const ports = opened();
    await done(ports, hana, "once");
    await unsettleItem(ports, { item: once.id, person: hana, act: "done" });
    expect(await toDo(ports, yves)).toContain("once");
  });

  it("is done once for a federation: its head's answer is that of both schools", async () => {
    const ports = opened();
    await done(ports, hana, "once");
    expect((await takenUp(ports, hana)).map(({ school, answers }) => [school, answers])).toEqual([
      [flax, [{ item: "once", by: "hana", at: new Date("2026-11-25T09:00:00Z") }]],
      [yatton, [{ item: "once", by: "hana", at: new Date("2026-11-25T09:00:00Z") }]],
    ]);
  });

  it("is still asked of the head of two schools when only one of them has answered", async () => {
    const ports = opened();
    await done(ports, yves, "once");
    expect(await toDo(ports, hana)).toContain("once");
    expect((await takenUp(ports, hana)).map(({ answers }) => answers.length)).toEqual([0, 1]);
  });

  it("is done by whoever it was handed to, for all", async () => {
    const ports = opened();
    const handed = { item: once.id, person: hana, to: priya, school: flax, note: "" };
    await handItem(ports, { ...handed, door: "tab" });
    await done(ports, priya, "once");
    expect(await toDo(ports, yves)).not.toContain("once");
  });
});

describe("what everybody answers for themselves", () => {
  it("is still asked of the others, and so is what was written before anybody could say", async () => {
    const ports = opened();
    await done(ports, hana, "each");
    await done(ports, hana, "unsaid");
    expect(await toDo(ports, yves)).toEqual(["once", "each", "unsaid"]);
  });

  it("is so for somebody whom it names, whatever the school has done", async () => {
    const named = anItem("named", {
      audience: anAudience({ people: [priya, tom] }),
      action: { text: "Sign", dueOn: civilDate("2026-12-04"), answeredBy: "school" },
    });
    const ports = federation([named]);
    await done(ports, priya, "named");
    expect(await toDo(ports, tom)).toEqual(["named"]);
  });
});

describe("who sees that something was handed on (invariant 7)", () => {
  const handed = async () => {
    const ports = opened();
    await handItem(ports, { item: each.id, person: yves, to: hana, school: yatton, note: "", door: "tab" });
    return ports;
  };
  const handovers = async (
    ports: ReturnType<typeof opened>,
    actor: Parameters<typeof takeUp>[1]["actor"],
  ) => {
    const taken = await takeUp(ports, { edition: once.edition, actor, school: undefined });
    if (!taken.ok) throw new Error(taken.code);
    return taken.value.schools.flatMap(({ readers }) =>
      readers.flatMap(({ items }) => items.flatMap(({ handedTo }) => handedTo ?? [])),
    );
  };

  it("is the head of the school and the central team, not an editor of the briefing", async () => {
    const ports = await handed();
    expect(await handovers(ports, acting(yves))).toEqual(["hana"]);
    expect(await handovers(ports, acting(tom, "Trust.Manage"))).toEqual(["hana"]);
    expect(await handovers(ports, acting(tom, "Briefing.Edit"))).toEqual([]);
  });
});
