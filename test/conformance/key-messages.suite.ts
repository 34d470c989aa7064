import { expect, it } from "@jest/globals";
import type { KeyMessage, KeyMessageId } from "../../shared/domain/briefing/key-messages/key-message.ts";
import { editionOf, primaryHeads } from "../../shared/testing/builders.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, lostRace, removal, requestsOf } from "./requests-of.ts";

const aMessage = (id: string, message = id): KeyMessage => ({
  ...{ id: id as KeyMessageId, message, audience: primaryHeads },
  sayings: [{ edition: editionOf("2026-12-01"), title: "Every day & 'night'", what: "=1+1\n<b>☂</b>" }],
});

/** What any store of key messages keeps. */
export function keyMessagesSuite(opened: () => OpenedPorts): void {
  const messages = () => opened().ports.keyMessages;

  it("keep every word and Tuesday, once however often one is made", async () => {
    const message = aMessage("every-word");
    const made = await requestsOf(opened(), creation, () => messages().create(message));
    expect(made.value).toEqual(message);
    expect(await messages().create({ ...message, message: "Another" })).toEqual(made);
  });

  it("are listed by what is to be heard, without asking Graph", async () => {
    await messages().create(aMessage("k-2", "Zebras"));
    await messages().create(aMessage("k-1", "Attendance"));
    const listed = await requestsOf(opened(), {}, async () =>
      (await messages().list()).map(({ value }) => value.message),
    );
    expect(listed.filter((each) => ["Attendance", "Zebras"].includes(each))).toEqual([
      "Attendance",
      "Zebras",
    ]);
  });

  it("are planned anew, and a lost race is seen (invariant 3)", async () => {
    const message = aMessage("raced");
    const { version } = await messages().create(message);
    const saved = await requestsOf(opened(), change, () =>
      messages().save({ ...message, message: "First" }, version),
    );
    expect(saved).toMatchObject({ ok: true, value: { value: { message: "First" } } });
    const lost = await requestsOf(opened(), lostRace, () =>
      messages().save({ ...message, message: "Second" }, version),
    );
    expect(lost).toEqual({ ok: false, code: "key-message.changed" });
  });

  it("are removed, and can be brought back under their id", async () => {
    const message = aMessage("removed");
    const { version } = await messages().create(message);
    await requestsOf(opened(), removal, () => messages().remove(message.id, version));
    expect(await messages().find(message.id)).toBeUndefined();
    expect((await messages().create(message)).value).toEqual(message);
  });
}
