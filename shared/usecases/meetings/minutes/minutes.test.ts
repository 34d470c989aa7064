import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { MeetingActionId } from "../../../domain/meetings/minutes.ts";
import type { WrittenMinutes } from "../../../domain/meetings/minutes-written.ts";
import { aMeeting, aNetwork, anAudience, anInvitation } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { acting, asha, ben, carys, dev, esme, threeHeads } from "../../../testing/three-heads.ts";
import { listMyActions } from "./list-my-actions.ts";
import { readMinutes } from "./read-minutes.ts";
import { settleAction, writeMinutes } from "./write-minutes.ts";

const meeting = "heads" as MeetingId;

/** Carys leads the network, Ben is a member, Asha is invited, Dev and Esme have nothing to do with it. */
const ports = (): InMemoryPorts =>
  inMemoryPorts({
    ...threeHeads,
    networks: [aNetwork("n", { leads: [carys], members: anAudience({ people: [ben] }) })],
    meetings: [aMeeting("heads", { title: "Heads", network: "n" as never })],
    invitations: [anInvitation("heads", "asha")],
  });
const written = (changes: Partial<WrittenMinutes> = {}): WrittenMinutes => ({
  text: "Welcome",
  agreed: [],
  actions: [],
  ...changes,
});
const cover = { id: "cover", text: "Send the cover form", owner: "dev", dueOn: "2026-12-04", done: false };
const write = (
  to: InMemoryPorts,
  version: string,
  content: WrittenMinutes,
  more: { by?: PersonId; base?: WrittenMinutes } = {},
) =>
  writeMinutes(to, {
    actor: acting(more.by ?? carys),
    meeting,
    version,
    written: content,
    base: more.base,
  });

describe("writing minutes", () => {
  it("saves them, without empty lines among what was agreed", async () => {
    const to = ports();
    expect(await write(to, "", written({ agreed: ["One", "  ", "Two "], actions: [cover] }))).toMatchObject({
      ok: true,
      value: { value: { text: "Welcome", agreed: ["One", "Two"], actions: [{ id: "cover", owner: "dev" }] } },
    });
  });

  it("is for the network's leads and the central team", async () => {
    expect(await write(ports(), "", written(), { by: asha })).toEqual({
      ok: false,
      code: "meeting.not-yours",
    });
    const central = { person: esme, appRoles: ["Trust.Manage"] as const };
    expect(
      await writeMinutes(ports(), { actor: central, meeting, version: "", written: written() }),
    ).toMatchObject({ ok: true });
  });

  it("invariant 9: names every field that is wrong and saves nothing", async () => {
    const to = ports();
    const actions = [
      { ...cover, text: " ", owner: "" },
      { ...cover, owner: "nobody", dueOn: "soon" },
    ];
    expect(await write(to, "", written({ actions }))).toEqual({
      ok: false,
      code: "minutes.invalid",
      errors: [
        { pointer: "/actions/0/text", code: "required" },
        { pointer: "/actions/0/owner", code: "required" },
        { pointer: "/actions/1/owner", code: "unknown-person" },
        { pointer: "/actions/1/dueOn", code: "not-a-date" },
        { pointer: "/actions/1/id", code: "duplicate" },
      ],
    });
    expect(await to.minutes.list()).toEqual([]);
  });

  it("invariant 2: a save that is repeated after its answer was lost changes nothing", async () => {
    const to = ports();
    const first = await write(to, "", written());
    expect(await write(to, "", written())).toEqual(first);
  });

  it("invariant 3: of two who change the same line the second is told, and what the first saved stands", async () => {
    const to = ports();
    const first = await write(to, "", written());
    const version = first.ok ? first.value.version : "";
    await write(to, version, written({ text: "Welcome, all" }));
    expect(await write(to, version, written({ text: "Hello" }), { base: written() })).toEqual({
      ok: false,
      code: "minutes.changed",
    });
    expect((await to.minutes.find(meeting))?.value.text).toBe("Welcome, all");
  });

  it("invariant 3: two who write in different places lose nothing", async () => {
    const to = ports();
    const base = written({ text: "Welcome\n\nClose" });
    const first = await write(to, "", base);
    const version = first.ok ? first.value.version : "";
    await write(to, version, written({ text: "Welcome, all\n\nClose" }));
    await write(to, version, written({ text: "Welcome\n\nClose", actions: [cover] }), { base });
    expect((await to.minutes.find(meeting))?.value).toMatchObject({
      text: "Welcome, all\n\nClose",
      actions: [{ id: "cover" }],
    });
  });

  it("invariant 3: two who write the first minutes at once lose nothing", async () => {
    const to = ports();
    await Promise.all([write(to, "", written({ text: "Ours" })), write(to, "", written({ text: "Theirs" }))]);
    expect((await to.minutes.find(meeting))?.value.text).toMatch(/Ours[\s\S]*Theirs|Theirs[\s\S]*Ours/);
  });
});

describe("reading minutes", () => {
  it.each([
    ["somebody invited", asha, "ok"],
    ["a member of the network", ben, "ok"],
    ["a lead", carys, "ok"],
    ["anybody else", dev, "meeting.not-for-you"],
  ])("invariant 7: is for %s: %s, %s", async (_name, person, code) => {
    const read = await readMinutes(ports(), { actor: acting(person), meeting });
    expect(read.ok ? "ok" : read.code).toBe(code);
  });
});

describe("what somebody took on", () => {
  const settle = (to: InMemoryPorts, person: PersonId, done = true) =>
    settleAction(to, { actor: acting(person), meeting, action: "cover" as MeetingActionId, done });

  it("shows on their own list until it is done, the earliest deadline first", async () => {
    const to = ports();
    const later = { ...cover, id: "later", dueOn: "2026-12-18" };
    const whenever = { id: "whenever", text: "Read it", owner: "dev", done: false };
    await write(to, "", written({ actions: [whenever, later, cover] }));
    to.clock.set("2026-12-05T09:00:00Z");
    const mine = async () =>
      (await listMyActions(to, { person: dev })).map(({ action, overdue }) => [action.id, overdue]);
    expect(await mine()).toEqual([
      ["cover", true],
      ["later", false],
      ["whenever", false],
    ]);
    await settle(to, dev);
    expect(await mine()).toEqual([
      ["later", false],
      ["whenever", false],
    ]);
    expect(await listMyActions(to, { person: asha })).toEqual([]);
  });

  it("is marked done by its owner and by who may plan, and by nobody else", async () => {
    const to = ports();
    await write(to, "", written({ actions: [cover] }));
    expect(await settle(to, asha)).toEqual({ ok: false, code: "action.not-yours" });
    expect(await settle(to, dev)).toMatchObject({ ok: true });
    expect(await settle(to, carys, false)).toMatchObject({ ok: true });
  });

  it("invariant 2: done twice is done once, at its first time, and minutes saved later keep that time", async () => {
    const to = ports();
    await write(to, "", written({ actions: [cover] }));
    await settle(to, dev);
    to.clock.advance(60_000);
    const again = await settle(to, dev);
    const version = again.ok ? again.value.version : "";
    await write(to, version, written({ text: "More", actions: [{ ...cover, done: true }] }));
    expect((await to.minutes.find(meeting))?.value.actions[0]?.doneAt).toEqual(
      new Date("2026-11-24T12:00:00Z"),
    );
  });
});
