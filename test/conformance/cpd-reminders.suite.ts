import { expect, it } from "@jest/globals";
import type { CourseId } from "../../shared/domain/cpd/course.ts";
import type { CpdNotice } from "../../shared/domain/cpd/ports.ts";
import type { CpdReminder } from "../../shared/domain/cpd/reminders/reminder.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { small } from "../world/small-trust.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);

/** A reminder begun at 9am by a server that keeps others off until five past. */
const reminder = (person: string, changes: Partial<CpdReminder> & { token?: string } = {}): CpdReminder => {
  const { token = "first", ...rest } = changes;
  return {
    person: person as PersonId,
    course: "fire" as CourseId,
    dueOn: civilDate("2026-12-01"),
    step: "before-7",
    to: person as PersonId,
    day: civilDate("2026-11-24"),
    at: at("09:00"),
    claim: { token, until: at("09:05") },
    ...rest,
  };
};

/** What any store of CPD reminders keeps. */
export function cpdRemindersSuite(opened: () => OpenedPorts): void {
  const reminders = () => opened().ports.cpdReminders;
  const batches = (count: number) => ({ "POST /$batch": count });
  const about = (person: string) => reminders().listAbout(person as PersonId);

  it("begins twenty a request and says so of each", async () => {
    const wanted = Array.from({ length: 41 }, (_, index) => reminder(`r-many-${index}`));
    const begun = await requestsOf(opened(), batches(3), () => reminders().begin(wanted, at("09:00")));
    expect(begun).toEqual(wanted);
    await requestsOf(opened(), batches(3), () => reminders().markTold(begun, at("09:01")));
    expect(await about("r-many-40")).toEqual([{ ...wanted[40], toldAt: at("09:01") }]);
  });

  it("keeps everything said of one, and finds it by whom it is about, not by whom it tells", async () => {
    const asked = reminder("r-full", { step: `asked-${civilDate("2026-11-24")}`, by: "r-head" as PersonId });
    const ofStaff = reminder("r-full", { step: "head", to: "r-head" as PersonId });
    await reminders().begin([asked, ofStaff], at("09:00"));
    expect(await about("r-full")).toEqual([asked, ofStaff]);
    expect(await about("r-head")).toEqual([]);
  });

  it("invariant 2: of two servers one begins it, and the other is told that it does not", async () => {
    const [first, second] = [reminder("r-two"), reminder("r-two", { token: "second" })];
    expect(await reminders().begin([first], at("09:00"))).toEqual([first]);
    expect(await requestsOf(opened(), {}, () => reminders().begin([second], at("09:04")))).toEqual([]);
    expect(await about("r-two")).toEqual([first]);
  });

  it("of the same at the same moment one is begun", async () => {
    const each = ["first", "second"].map((token) => reminder("r-race", { token }));
    const begun = await Promise.all(each.map((one) => reminders().begin([one], at("09:00"))));
    expect(begun.flat()).toHaveLength(1);
    expect(await about("r-race")).toEqual(begun.flat());
  });

  it("another server takes over what was left behind, and it stays the first day's", async () => {
    await reminders().begin([reminder("r-left")], at("09:00"));
    const until = new Date("2026-11-25T09:10:00Z");
    const taken = reminder("r-left", {
      ...{ day: civilDate("2026-11-25"), at: new Date("2026-11-25T09:05:00Z") },
      claim: { token: "second", until },
    });
    const begun = await reminders().begin([taken], new Date("2026-11-25T09:05:00Z"));
    expect(begun).toEqual([reminder("r-left", { claim: { token: "second", until } })]);
  });

  it("nobody takes over what was told", async () => {
    const begun = await reminders().begin([reminder("r-told")], at("09:00"));
    await requestsOf(opened(), batches(1), () => reminders().markTold(begun, at("09:01")));
    await requestsOf(opened(), {}, () => reminders().markTold(begun, at("09:09")));
    const again = [reminder("r-told", { token: "second" })];
    expect(await requestsOf(opened(), {}, () => reminders().begin(again, at("09:30")))).toEqual([]);
    expect(await about("r-told")).toEqual([{ ...begun[0], toldAt: at("09:01") }]);
  });

  it("lists what was begun and not told", async () => {
    const [open, told] = [reminder("r-open"), reminder("r-closed")];
    await reminders().begin([open, told], at("09:00"));
    await reminders().markTold([told], at("09:01"));
    const listed = (await reminders().listOpen()).filter(({ person }) => /^r-(open|closed)/.test(person));
    expect(listed).toEqual([open]);
  });

  it("is brought up to date in one request", async () => {
    await requestsOf(opened(), batches(1), () => reminders().refresh());
  });
}

/** What the activity feed shows of CPD that is owed. */
export function cpdNoticesSuite(opened: () => OpenedPorts): void {
  const head = small.primaryHead as PersonId;
  const other = small.otherPrimaryHead as PersonId;
  const one = { "POST /teamwork/sendActivityNotificationToRecipients": 1 };
  const notice = (changes: Partial<CpdNotice> = {}): CpdNotice => ({
    ...{ to: head, day: civilDate("2026-11-24") },
    items: [{ person: head, title: "Fire safety", dueOn: civilDate("2026-12-01") }],
    ...changes,
  });
  const entriesAfter = async (...told: readonly (readonly CpdNotice[])[]) => {
    const before = await opened().feedEntries(head);
    for (const notices of told) await opened().ports.cpdNotifier.tell(notices);
    return (await opened().feedEntries(head)) - before;
  };

  it("one entry for a reminder that is sent twice (invariant 2)", async () => {
    expect(await entriesAfter([notice()], [notice()])).toBe(1);
  });

  it("one each for oneself, for staff, for what a head asked for, and for another day", async () => {
    const day = civilDate("2026-11-25");
    expect(
      await entriesAfter([
        notice({ day }),
        notice({ day, ofStaffAt: "100001" as never }),
        notice({ day, by: "Hana Cole" }),
        notice({ day: civilDate("2026-11-26") }),
      ]),
    ).toBe(4);
  });

  it("one request for all who are told the same", async () => {
    const day = civilDate("2026-11-27");
    await requestsOf(opened(), one, () =>
      opened().ports.cpdNotifier.tell([notice({ day }), notice({ day, to: other })]),
    );
  });
}
