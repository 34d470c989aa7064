import { beforeEach, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  isSameWording,
  type KeyMessage,
  type KeyMessageId,
} from "../../../domain/briefing/key-messages/key-message.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { allHeads, anEdition, anItem, editionOf } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { acting, asha, esme, phonics, threeHeads } from "../../../testing/three-heads.ts";
import { listOffers } from "../offers/list-offers.ts";
import { takeOffer } from "../offers/take-offer.ts";
import { openDraft } from "../open-draft.ts";
import { dropKeyMessage, listKeyMessages, planKeyMessage, replanKeyMessage } from "./plan-messages.ts";

const editor = acting(esme, "Briefing.Edit");
const [before, tuesday, later] = ["2026-11-17", "2026-11-24", "2026-12-01"].map(editionOf) as [
  ReturnType<typeof editionOf>,
  ReturnType<typeof editionOf>,
  ReturnType<typeof editionOf>,
];
const id = "attendance" as KeyMessageId;
const said = (edition: typeof tuesday, title: string, what: string) => ({ edition, title, what });
const attendance: KeyMessage = {
  ...{ id, message: "Attendance matters every day", audience: allHeads },
  sayings: [
    said(tuesday, "Ring by 9:30", "Ring home by 9:30."),
    said(later, "One in ten", "Who is out on Mondays?"),
  ],
};
/** As it was said the week before. */
const saidBefore = anItem("said", {
  ...{ edition: before, title: "Be in", what: "Be in by 9.", audience: allHeads },
  source: { kind: "key-message", id, title: attendance.message },
});

let ports: InMemoryPorts;
beforeEach(() => {
  ports = inMemoryPorts({
    ...threeHeads,
    editions: [anEdition({ id: before, status: "published", frozenItems: [saidBefore] }), anEdition()],
    items: [phonics],
    keyMessages: [attendance],
  });
});

const take = async () =>
  takeOffer(ports, {
    ...{ actor: editor, edition: tuesday, source: { kind: "key-message", id } as const },
    inWords: (offer) => {
      if (offer.kind !== "key-message") throw new Error(offer.kind);
      const { title, what } = offer.saying;
      return { title, what, why: "", audience: offer.message.audience, section: "know", links: [] };
    },
  });
const found = async () =>
  (await openDraft(ports, tuesday)).findings
    .map(({ fault }) => fault)
    .filter(({ check }) => check.startsWith("message-"));
const plans = async () => {
  const listed = await listKeyMessages(ports, { actor: editor });
  if (!listed.ok) throw new Error(listed.code);
  return listed.value;
};
const version = async () => (await ports.keyMessages.find(id))?.version ?? "";

describe("a message planned to be said several times", () => {
  it("is offered first on its Tuesday, with what was said before, and taken once (invariant 2)", async () => {
    const listed = await listOffers(ports, { actor: editor, edition: tuesday });
    expect(listed).toMatchObject({
      value: {
        offers: [
          {
            offer: {
              kind: "key-message",
              saying: { title: "Ring by 9:30" },
              elsewhere: [{ what: "Be in by 9." }],
            },
          },
        ],
      },
    });
    const [one, two] = await Promise.all([take(), take()]);
    expect(one).toMatchObject({ value: { value: { title: "Ring by 9:30", owner: esme } } });
    expect(two).toEqual(one);
    expect(await ports.items.listIn(tuesday)).toHaveLength(2);
  });

  it("is told of while it is planned and left out, and no longer once it is taken", async () => {
    expect(await found()).toEqual([{ check: "message-left-out", message: "Attendance matters every day" }]);
    await take();
    expect(await found()).toEqual([]);
  });

  it("is told of when it is said in the words of another Tuesday, whatever their capitals and signs", async () => {
    const taken = await take();
    if (!taken.ok) throw new Error(taken.code);
    await ports.items.save({ ...taken.value.value, what: "be in by  9!" }, taken.value.version);
    expect(await found()).toEqual([{ check: "message-repeated", saidIn: before }]);
  });

  it("is listed with how each time stands: said, in a draft, planned, left out", async () => {
    await take();
    const [first] = (await plans()).messages;
    expect(first?.standings).toEqual(["in-draft", "planned"]);
    expect(first?.said.map(({ edition, what, isOut }) => [edition, what, isOut])).toEqual([
      ["2026-11-17", "Be in by 9.", true],
      ["2026-11-24", "Ring home by 9:30.", false],
    ]);
    ports.clock.set("2026-12-03T09:00:00Z");
    expect((await plans()).messages[0]?.standings).toEqual(["in-draft", "left-out"]);
  });

  it("is planned anew by whoever read it last, and a lost race is seen (invariant 3)", async () => {
    const read = await version();
    const shorter = { ...attendance, sayings: attendance.sayings.slice(0, 1) };
    expect(await replanKeyMessage(ports, { actor: editor, message: shorter, version: read })).toMatchObject({
      ok: true,
      value: { value: { sayings: [{ edition: "2026-11-24" }] } },
    });
    expect(await replanKeyMessage(ports, { actor: editor, message: attendance, version: read })).toEqual({
      ok: false,
      code: "key-message.changed",
    });
  });

  it("keeps a Tuesday that has gone by since, and takes no new one that has", async () => {
    ports.clock.set("2026-11-26T09:00:00Z");
    const replan = async (message: KeyMessage) =>
      replanKeyMessage(ports, { actor: editor, message, version: await version() });
    expect((await replan(attendance)).ok).toBe(true);
    const past = said(editionOf("2026-11-10"), "Be early", "Doors open at 8:30.");
    expect(await replan({ ...attendance, sayings: [past, ...attendance.sayings] })).toEqual({
      ok: false,
      code: "key-message.invalid",
      errors: [{ pointer: "/sayings/0/edition", code: "not-a-briefing-tuesday" }],
    });
  });

  it("can be taken away and brought back under its id, which leaves what was said", async () => {
    expect(await dropKeyMessage(ports, { actor: editor, id, version: await version() })).toMatchObject({
      ok: true,
    });
    expect(await found()).toEqual([]);
    await planKeyMessage(ports, { actor: editor, message: attendance });
    expect((await plans()).messages[0]?.said).toHaveLength(1);
  });

  it("invariant 9: names every place that is wrong, and keeps nothing half-written", async () => {
    const message: KeyMessage = {
      ...attendance,
      ...{ id: "new" as KeyMessageId, message: " " },
      sayings: [
        said(tuesday, "Once", "Ring home."),
        said(tuesday, "Twice", ""),
        said(editionOf("2026-12-02"), "On a Wednesday", "Ring home."),
      ],
    };
    expect(await planKeyMessage(ports, { actor: editor, message })).toEqual({
      ok: false,
      code: "key-message.invalid",
      errors: [
        { pointer: "/message", code: "required" },
        { pointer: "/sayings/1/edition", code: "duplicate" },
        { pointer: "/sayings/1/what", code: "required" },
        { pointer: "/sayings/2/edition", code: "not-a-briefing-tuesday" },
      ],
    });
    expect(await ports.keyMessages.list()).toHaveLength(1);
  });

  it("skips Tuesdays in a holiday", async () => {
    await ports.directoryWriter.closures.create({
      ...{ id: "c" as never, kind: "school-holiday", name: "Closed" },
      ...{ from: civilDate("2026-12-01"), to: civilDate("2026-12-04") },
    });
    expect((await plans()).tuesdays.slice(0, 2)).toEqual(["2026-11-24", "2026-12-08"]);
  });

  it("is for those who write the briefing alone", async () => {
    const head = acting(asha);
    const refused = { ok: false, code: "access.refused" };
    expect(await listKeyMessages(ports, { actor: head })).toEqual(refused);
    expect(await planKeyMessage(ports, { actor: head, message: attendance })).toEqual(refused);
    expect(
      await replanKeyMessage(ports, { actor: head, message: attendance, version: await version() }),
    ).toEqual(refused);
    expect(await dropKeyMessage(ports, { actor: head, id, version: await version() })).toEqual(refused);
  });
});

it("takes two texts for the same words whatever stands between them and however they are written", () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const between = fc.constantFrom(" ", "  ", ", ", " – ", "\n");
  fc.assert(
    fc.property(fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 8 }), (written) => {
      const one = written.map(([each]) => each).join(" ");
      const other = written.map(([each, sign]) => each.toUpperCase() + sign).join("");
      expect(isSameWording(one, other)).toBe(true);
      expect(isSameWording(one, `${other} not`)).toBe(false);
    }),
  );
});

describe("undoing what was done to a plan", () => {
  const past = { ...attendance, sayings: [said(before, "Be in", "Be in by 9."), ...attendance.sayings] };
  const stored = async () => (await ports.keyMessages.find(id))?.value;
  const give = { actor: editor, message: past, givenBack: true };

  it("gives back a deleted plan whole, with the Tuesdays that have gone by, and once (invariant 2)", async () => {
    await dropKeyMessage(ports, { actor: editor, id, version: await version() });
    expect(await planKeyMessage(ports, { actor: editor, message: past })).toMatchObject({
      errors: [{ pointer: "/sayings/0/edition", code: "not-a-briefing-tuesday" }],
    });
    await planKeyMessage(ports, give);
    expect(await planKeyMessage(ports, give)).toMatchObject({ ok: true });
    expect(await stored()).toEqual(past);
    expect((await plans()).messages).toHaveLength(1);
  });

  it("gives back a Tuesday that has gone by after it was taken out of the plan", async () => {
    const replanned = await replanKeyMessage(ports, { ...give, version: await version() });
    expect(replanned).toMatchObject({ ok: true });
    await replanKeyMessage(ports, { actor: editor, message: attendance, version: await version() });
    expect(await replanKeyMessage(ports, { ...give, version: await version() })).toMatchObject({ ok: true });
    expect(await stored()).toEqual(past);
  });

  it("takes no day that is no Tuesday, whatever it is called, and nothing from whoever may not edit", async () => {
    const wednesday = { ...past, sayings: [said(editionOf("2026-11-18"), "Be in", "Be in by 9.")] };
    expect(await planKeyMessage(ports, { ...give, message: wednesday })).toMatchObject({
      code: "key-message.invalid",
    });
    expect(await planKeyMessage(ports, { ...give, actor: acting(asha) })).toEqual({
      ok: false,
      code: "access.refused",
    });
  });
});
