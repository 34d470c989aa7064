import { expect, it } from "@jest/globals";
import type { ItemId } from "../../shared/domain/briefing/ids.ts";
import type { BriefingReminder } from "../../shared/domain/briefing/reminders/reminder.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { anItem, editionOf } from "../../shared/testing/builders.ts";
import { small } from "../world/small-trust.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);

/** A reminder begun at 9am by a server that keeps others off until five past. */
const reminder = (person: string, token = "first"): BriefingReminder => ({
  person: person as PersonId,
  day: civilDate("2026-11-24"),
  items: [{ edition: editionOf("2026-11-17"), item: "cover" as ItemId }],
  claim: { token, until: at("09:05") },
});

/** What any store of reminders of briefings keeps. */
export function briefingRemindersSuite(opened: () => OpenedPorts): void {
  const reminders = () => opened().ports.briefingReminders;
  const batches = (count: number) => ({ "POST /$batch": count });
  const of = (person: string) => reminders().listOf(person as PersonId);

  it("begins twenty a request, keeps all that was said of each, and marks them told", async () => {
    const wanted = Array.from({ length: 41 }, (_, index) => reminder(`b-many-${index}`));
    const begun = await requestsOf(opened(), batches(3), () => reminders().begin(wanted, at("09:00")));
    expect(begun).toEqual(wanted);
    await requestsOf(opened(), batches(3), () => reminders().markTold(begun, at("09:01")));
    expect(await of("b-many-40")).toEqual([{ ...wanted[40], toldAt: at("09:01") }]);
  });

  it("keeps apart what briefings ask and that proposals close, on the same day", async () => {
    const closing = { ...reminder("b-both"), about: "proposals" as const, items: [] };
    expect(await reminders().begin([reminder("b-both")], at("09:00"))).toHaveLength(1);
    expect(await reminders().begin([closing], at("09:00"))).toEqual([closing]);
    await reminders().markTold([closing], at("09:01"));
    expect(await of("b-both")).toEqual(
      expect.arrayContaining([reminder("b-both"), { ...closing, toldAt: at("09:01") }]),
    );
    expect(
      await reminders().begin([{ ...closing, claim: { token: "second", until: at("10:00") } }], at("09:30")),
    ).toEqual([]);
  });

  it("invariant 2: of two servers one begins it, and what was told nobody begins again", async () => {
    expect(await reminders().begin([reminder("b-two")], at("09:00"))).toEqual([reminder("b-two")]);
    const second = [reminder("b-two", "second")];
    expect(await requestsOf(opened(), {}, () => reminders().begin(second, at("09:04")))).toEqual([]);
    await reminders().markTold([reminder("b-two")], at("09:01"));
    expect(await requestsOf(opened(), {}, () => reminders().begin(second, at("09:30")))).toEqual([]);
  });

  it("of the same at the same moment one is begun", async () => {
    const both = ["first", "second"].map((token) => reminder("b-race", token));
    const begun = await Promise.all(both.map((one) => reminders().begin([one], at("09:00"))));
    expect(begun.flat()).toHaveLength(1);
    expect(await of("b-race")).toEqual(begun.flat());
  });

  it("another server takes over what was left behind, as it was begun", async () => {
    await reminders().begin([reminder("b-left")], at("09:00"));
    const claim = { token: "second", until: at("09:15") };
    const taken = { ...reminder("b-left"), items: [], claim };
    expect(await reminders().begin([taken], at("09:10"))).toEqual([{ ...reminder("b-left"), claim }]);
  });

  it("lists what was begun and not told, and is brought up to date in one request", async () => {
    await reminders().begin([reminder("b-open"), reminder("b-closed")], at("09:00"));
    await reminders().markTold([reminder("b-closed")], at("09:01"));
    const listed = (await reminders().listOpen()).filter(({ person }) => /^b-(open|closed)/.test(person));
    expect(listed).toEqual([reminder("b-open")]);
    await requestsOf(opened(), batches(1), () => reminders().refresh());
  });
}

/** What the activity feed shows of what briefings ask. */
export function briefingNoticesSuite(opened: () => OpenedPorts): void {
  const head = small.primaryHead as PersonId;
  const other = small.otherPrimaryHead as PersonId;
  const one = { "POST /teamwork/sendActivityNotificationToRecipients": 1 };
  const cover = anItem("cover", { action: { text: "Return the cover form" } });
  const entriesAfter = async (tell: () => Promise<void>) => {
    const before = await opened().feedEntries(head);
    await tell();
    return (await opened().feedEntries(head)) - before;
  };

  it("one entry for a reminder that is sent twice, another for another day, one request for all who are told the same (invariant 2)", async () => {
    const tell = (day: string) =>
      requestsOf(opened(), one, () =>
        opened().ports.briefingReminderNotifier.tell(
          [head, other].map((to) => ({ to, day: civilDate(day), items: [cover] })),
        ),
      );
    expect(
      await entriesAfter(async () => {
        await tell("2026-11-24");
        await tell("2026-11-24");
        await tell("2026-11-25");
      }),
    ).toBe(2);
  });

  it("one entry for an item handed over, which the news that it was taken back replaces (invariant 2)", async () => {
    const about = { to: head, item: cover, between: [other, head] as const, byName: "Cass Egan", note: "" };
    expect(
      await entriesAfter(async () => {
        await opened().ports.handoverNotifier.tell({ ...about, news: "handed" });
        await opened().ports.handoverNotifier.tell({ ...about, news: "handed" });
        await opened().ports.handoverNotifier.tell({ ...about, news: "taken-back" });
      }),
    ).toBe(1);
  });
}
