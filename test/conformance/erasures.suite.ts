import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { Erasure } from "../../shared/domain/records/erasure.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, requestsOf } from "./requests-of.ts";

const erasure = (person: string, changes: Partial<Erasure> = {}): Erasure => ({
  person: person as PersonId,
  as: `random for ${person}` as PersonId,
  because: "Asked by letter",
  by: "cy" as PersonId,
  at: new Date("2026-11-24T12:00:00Z"),
  ...changes,
});
const doneAt = new Date("2026-11-24T12:05:00Z");

/** What any store of who is to be erased keeps, and no longer keeps. */
export function erasuresSuite(opened: () => OpenedPorts): void {
  const erasures = () => opened().ports.erasures;

  it("keeps whom, asked for twice as the first, until it is done (invariant 2)", async () => {
    const first = await requestsOf(opened(), creation, () => erasures().begin(erasure("leaver")));
    expect(await erasures().begin(erasure("leaver", { as: "other" as PersonId }))).toEqual(first);
    expect(await erasures().find("leaver" as PersonId)).toEqual(erasure("leaver"));
    expect(await erasures().find("stayer" as PersonId)).toBeUndefined();
    expect(await erasures().listOpen()).toContainEqual(erasure("leaver"));
  });

  it("keeps that somebody was erased, when, by whom and why, and no longer who", async () => {
    const begun = await erasures().begin(erasure("gone", { because: "By phone" }));
    await requestsOf(opened(), change, () => erasures().finish(begun, { key: "k1", doneAt }));
    expect(await erasures().find("gone" as PersonId)).toBeUndefined();
    const { because, by, at } = begun;
    expect(await erasures().listDone()).toContainEqual({ because, by, at, doneAt });
    // Another server may have been as far.
    await erasures().finish(begun, { key: "k2", doneAt });
    const same = (await erasures().listDone()).filter((each) => each.because === "By phone");
    expect(same).toHaveLength(1);
  });

  it("keeps what the clock erased once under its key (invariant 2)", async () => {
    const ended = { because: "Records of 2019-20", at: doneAt, doneAt };
    await erasures().keep("year 2019-20", ended);
    await erasures().keep("year 2019-20", { ...ended, because: "Again" });
    const found = (await erasures().listDone()).filter(({ by }) => by === undefined);
    expect(found).toEqual([ended]);
  });
}
