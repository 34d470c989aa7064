import { describe, expect, it } from "@jest/globals";
import type { Actor, AppRole } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { aCourse, anAudience } from "../../../testing/builders.ts";
import { done, flaxAndYatton, lines } from "./flax-and-yatton.fixture.ts";
import { readReminderStates } from "./read-reminder-states.ts";
import { remindPerson } from "./remind-person.ts";
import { remindSchool } from "./remind-school.ts";
import { sendCpdReminders } from "./send-cpd-reminders.ts";

const acting = (person: string, ...appRoles: AppRole[]): Actor => ({ person: person as PersonId, appRoles });
const [hana, yves] = [acting("hana"), acting("yves")];
const central = acting("cy", "Trust.Manage");
const ann = "ann" as PersonId;
const flax = "flax" as never;
/** A Tuesday on which no step of the rhythm falls. */
const tuesday = "2026-11-10T09:14:00Z";
const refused = (code: string) => ({ ok: false, code });

describe("reminding one person by hand", () => {
  it("tells them of all that they owe, in the name of who asks, and says when", async () => {
    const to = flaxAndYatton(tuesday);
    expect(await remindPerson(to, { actor: hana, person: ann })).toEqual({
      ok: true,
      value: { lastAt: new Date(tuesday), refusal: "reminder.sent-today" },
    });
    expect(lines(to.sent.notices)).toEqual(["ann by Hana Cole 2026-11-10 Fire safety, Prevent"]);
  });

  it("invariant 7: a head reminds of what comes of posts at their own schools", async () => {
    const to = flaxAndYatton(tuesday);
    const mandatoryFor = anAudience({ roles: ["teacher"] });
    await to.courses.create(
      aCourse("first-aid", { mandatoryFor, dueBy: "11-02", ways: [{ kind: "certificate" }] }),
    );
    await remindPerson(to, { actor: yves, person: ann });
    expect(lines(to.sent.notices)).toEqual(["ann by Yves 2026-11-10 Fire safety, Prevent"]);
    expect(await remindPerson(to, { actor: yves, person: "bo" as PersonId })).toEqual(
      refused("access.refused"),
    );
  });

  it.each<[string, Actor, string, string]>([
    ["a colleague", acting("bo"), "ann", "access.refused"],
    ["themselves", hana, "hana", "access.refused"],
    ["nobody known", central, "nobody", "person.not-found"],
    ["who has done it all", hana, "bo", "reminder.nothing-owed"],
  ])("refuses it of %s", async (_whom, actor, person, code) => {
    const to = flaxAndYatton(tuesday);
    await to.evidence.add([done("bo", "fire")]);
    to.clock.set("2026-11-11T09:14:00Z");
    expect(await remindPerson(to, { actor, person: person as PersonId })).toEqual(refused(code));
    expect(to.sent.notices).toEqual([]);
  });

  it("invariant 2: refuses a second on the same day, whoever sent the first", async () => {
    const to = flaxAndYatton("2026-11-03T09:00:00Z");
    await sendCpdReminders(to);
    expect(await remindPerson(to, { actor: hana, person: ann })).toEqual(refused("reminder.sent-today"));
    to.clock.set("2026-11-04T09:14:00Z");
    expect(await remindPerson(to, { actor: hana, person: ann })).toMatchObject({ ok: true });
    expect(await remindPerson(to, { actor: central, person: ann })).toEqual(refused("reminder.sent-today"));
    to.clock.set("2026-11-05T09:14:00Z");
    expect(await remindPerson(to, { actor: central, person: ann })).toMatchObject({ ok: true });
  });

  it("invariant 2: two taps at once send one", async () => {
    const to = flaxAndYatton(tuesday);
    const both = await Promise.all([hana, yves].map((actor) => remindPerson(to, { actor, person: ann })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(to.sent.notices).toHaveLength(1);
  });

  it("refuses it in a holiday, and says when they are back", async () => {
    const to = flaxAndYatton("2026-10-28T09:14:00Z");
    expect(await remindPerson(to, { actor: hana, person: ann })).toEqual(refused("reminder.closed-today"));
    const states = await readReminderStates(to, { actor: hana, people: [ann] });
    expect(states.get(ann)).toEqual({ refusal: "reminder.closed-today", worksOn: "2026-11-02" });
  });

  it("leaves the trust's rhythm to go on, without the step it stood for", async () => {
    const to = flaxAndYatton("2026-11-16T08:30:00Z");
    await remindPerson(to, { actor: hana, person: ann });
    to.clock.set("2026-11-16T09:00:00Z");
    await sendCpdReminders(to);
    expect(lines(to.sent.notices)).toEqual([
      "ann by Hana Cole 2026-11-16 Fire safety, Prevent",
      "bo 2026-11-16 Fire safety",
      "hana 2026-11-16 Fire safety",
      "yves 2026-11-16 Fire safety",
    ]);
  });
});

describe("reminding everybody overdue at a school", () => {
  it("tells each of what is overdue there, leaves out who asks, and counts whom it passed over", async () => {
    const to = flaxAndYatton(tuesday);
    await remindPerson(to, { actor: hana, person: ann });
    expect(await remindSchool(to, { actor: hana, school: flax })).toMatchObject({
      ok: true,
      value: { reminded: ["bo"], already: 1, away: 0 },
    });
    expect(await remindSchool(to, { actor: hana, school: flax })).toEqual(refused("reminder.sent-today"));
  });

  it("of one course alone", async () => {
    const to = flaxAndYatton(tuesday);
    const course = "prevent" as never;
    await remindSchool(to, { actor: central, school: flax, course });
    expect(lines(to.sent.notices)).toEqual(["ann 2026-11-10 Prevent"]);
  });

  it.each<[string, Actor, string, string | undefined, string, string]>([
    ["a head of another school", yves, "flax", undefined, tuesday, "access.refused"],
    ["a teacher", acting("bo"), "flax", undefined, tuesday, "access.refused"],
    ["a school that is none", central, "nowhere", undefined, tuesday, "school.not-found"],
    ["a course that is none", hana, "flax", "none", tuesday, "course.not-found"],
    ["what nobody may call owed", hana, "flax", "phonics", tuesday, "reminder.nothing-owed"],
    ["what is not overdue yet", hana, "flax", undefined, "2026-10-20T09:00:00Z", "reminder.nothing-owed"],
    ["a weekend", hana, "flax", undefined, "2026-11-14T09:00:00Z", "reminder.closed-today"],
  ])("refuses %s", async (_what, actor, school, course, now, code) => {
    const to = flaxAndYatton(now);
    expect(await remindSchool(to, { actor, school: school as never, course: course as never })).toEqual(
      refused(code),
    );
    expect(to.sent.notices).toEqual([]);
  });
});
