import { describe, expect, it } from "@jest/globals";
import { anAudience } from "../../../testing/builders.ts";
import type { PersonId } from "../../directory/person.ts";
import { type CivilDate, civilDate } from "../../time/civil-date.ts";
import type { BriefingItem } from "../item.ts";
import { usualBriefingSettings } from "./checks.ts";
import { checksFound, context, found, item, tuesday } from "./lint.fixture.ts";
import { lintEdition } from "./lint-edition.ts";

const asked = (text: string, dueOn?: string): Partial<BriefingItem> => ({
  action: { text, ...(dueOn ? { dueOn: civilDate(dueOn) } : {}) },
});
const link = (label: string, address = "https://trust.example/plan") => ({
  label,
  address,
  kind: "document",
});

const halfTerm = {
  id: "c1" as never,
  kind: "school-holiday" as const,
  name: "Christmas holiday",
  from: civilDate("2026-12-19"),
  to: civilDate("2027-01-03"),
};

describe("an edition with nothing wrong", () => {
  it("is told nothing", () => {
    expect(found(item())).toEqual([]);
    expect(found([])).toEqual([]);
  });
});

describe("deadlines", () => {
  it.each([
    { name: "Monday of the next week", dueOn: "2026-11-30", expected: [] },
    { name: "a Thursday of the next week", dueOn: "2026-12-03", expected: [] },
    {
      name: "the day after, which leaves one working day",
      dueOn: "2026-11-25",
      expected: [{ check: "deadline-too-short", dueOn: "2026-11-25", workingDays: 1, least: 3 }],
    },
    {
      name: "the Thursday, which leaves two",
      dueOn: "2026-11-26",
      expected: [{ check: "deadline-too-short", dueOn: "2026-11-26", workingDays: 2, least: 3 }],
    },
    {
      name: "a Friday, which somebody does in their weekend",
      dueOn: "2026-12-04",
      expected: [{ check: "deadline-friday", dueOn: "2026-12-04" }],
    },
    {
      name: "a Sunday: the working day before is named",
      dueOn: "2026-12-06",
      expected: [
        { check: "deadline-no-school", dueOn: "2026-12-06", because: undefined, before: "2026-12-04" },
      ],
    },
    {
      name: "a day in the holidays, by their name",
      dueOn: "2026-12-22",
      expected: [
        {
          check: "deadline-no-school",
          dueOn: "2026-12-22",
          because: "Christmas holiday",
          before: "2026-12-18",
        },
      ],
    },
  ])("on $name", ({ dueOn, expected }) => {
    expect(found(item(asked("Return the cover form", dueOn)), { closures: [halfTerm] })).toEqual(expected);
  });

  it("count the working days of the schools that read the item, and no others", () => {
    const inset = { ...halfTerm, kind: "school-holiday" as const, name: "Founder's days" };
    const closed = {
      ...inset,
      from: civilDate("2026-11-25"),
      to: civilDate("2026-11-27"),
      school: "ubley" as never,
    };
    const forUbley = { audience: anAudience({ roles: ["sendco"] }) };
    const monday = asked("Return the cover form", "2026-11-30");
    expect(checksFound(item({ ...monday, ...forUbley }), { closures: [closed] })).toEqual([
      "deadline-too-short",
    ]);
    expect(checksFound(item(monday), { closures: [closed] })).toEqual([]);
  });

  it("are missed where there is none", () => {
    expect(checksFound(item(asked("Return the cover form")))).toEqual(["action-undated"]);
  });

  it("on one day are told once, with how many readers have both and what the others are", () => {
    const [form, survey] = [
      item({ ...asked("Return the form", "2026-11-30"), id: "a" as never, title: "The form" }),
      item({ ...asked("Answer the survey", "2026-11-30"), id: "b" as never, title: "The survey" }),
    ];
    expect(found([form, survey])).toEqual([
      { check: "deadlines-together", dueOn: "2026-11-30", readers: 2, others: ["The form"] },
    ]);
  });

  it("on one day for different people are no matter", () => {
    const form = item({ ...asked("Return the form", "2026-11-30"), id: "a" as never });
    const sendcos = item({
      ...asked("Answer the survey", "2026-11-30"),
      id: "b" as never,
      audience: anAudience({ roles: ["sendco"] }),
    });
    expect(checksFound([form, sendcos])).toEqual([]);
  });
});

describe("who an item is for and who to ask", () => {
  it("stops what is for nobody", () => {
    const [finding] = lintEdition(tuesday, [item({ audience: anAudience() })], context());
    expect(finding).toEqual({
      item: "i1",
      pointer: "/audience",
      fault: { check: "audience-nobody" },
      stops: true,
    });
  });

  it("asks whether everybody is meant", () => {
    expect(found(item({ audience: anAudience({ allStaff: true }) }))).toEqual([
      { check: "audience-everybody", people: 3 },
    ]);
  });

  it("stops an item whose owner has left the trust", () => {
    expect(checksFound(item({ owner: "gone" as PersonId }))).toEqual(["action-unowned"]);
  });
});

describe("links", () => {
  it.each([
    "click here",
    "Here",
    "this link",
    "Read more",
    "https://trust.example/plan",
    "Click here for the form",
  ])("must say what opens: %s does not", (label) => {
    expect(found(item({ links: [link(label)] }))).toEqual([{ check: "link-name", name: label }]);
  });

  it.each([
    "Cover form",
    "Here for the children: a guide",
    "Read Write Inc. overview",
    "Information sharing: advice",
  ])("that say what opens are left alone: %s", (label) => {
    expect(found(item({ links: [link(label)] }))).toEqual([]);
  });

  it("in the running text open nothing", () => {
    expect(found(item({ what: "For a place on the course, click here." }))).toEqual([
      { check: "link-name", name: "click here" },
    ]);
  });

  it("that did not open are named", () => {
    const links = { isDead: (address: string) => address.endsWith("/gone"), closedTo: () => 0 };
    const gone = item({ links: [link("Cover form", "https://trust.example/gone"), link("Plan")] });
    expect(found(gone, { links })).toEqual([{ check: "link-dead", name: "Cover form" }]);
  });

  it("to what some readers may not open say how many", () => {
    const links = { isDead: () => false, closedTo: () => 1 };
    expect(found(item({ links: [link("Governors' file")] }), { links })).toEqual([
      { check: "link-closed", name: "Governors' file", readers: 1, of: 2 },
    ]);
  });
});

describe("an action", () => {
  it("wants its reason", () => {
    expect(checksFound(item({ ...asked("Return the cover form", "2026-11-30"), why: " " }))).toEqual([
      "why-missing",
    ]);
    expect(checksFound(item({ why: "" }))).toEqual([]);
  });

  it.each([
    "Return the form by Friday.",
    "The survey is open. Please complete it before 4 December, in ten minutes.",
    "Book your places by noon on Monday.",
    "Let me know by the end of next week.",
  ])("that is only in the text is found: %s", (what) => {
    expect(checksFound(item({ what }))).toEqual(["action-in-words"]);
  });

  it.each([
    "Returns by schools rose to 40 by Friday.",
    "The book by Mary Myatt is out.",
    "We send the list by e-mail each Monday.",
  ])("is not seen where none is: %s", (what) => {
    expect(checksFound(item({ what }))).toEqual([]);
  });

  it.each([
    { what: "All staff must read part one. Reading annex B is optional.", words: ["must", "optional"] },
    { what: "It is mandatory. You may wish to send your deputy.", words: ["mandatory", "may wish to"] },
  ])("that is both asked and left open is told with both words: $what", ({ what, words: [must, may] }) => {
    expect(found(item({ what }))).toEqual([{ check: "mandatory-unclear", must, may }]);
  });

  it("that is worded as advice is told", () => {
    expect(checksFound(item(asked("Consider sending a deputy", "2026-11-30")))).toEqual([
      "mandatory-unclear",
    ]);
  });

  it.each([
    "Pupils must not be named.",
    "Attendance is optional for schools that came in June.",
    "You must book.",
  ])("that is plainly one or the other is left alone: %s", (what) => {
    expect(checksFound(item({ what }))).toEqual([]);
  });
});

describe("the whole edition", () => {
  const long = "word ".repeat(400).trim();

  it("is measured for each kind of reader against what the trust allows", () => {
    const items = [
      item({ id: "a" as never, what: long }),
      item({
        id: "b" as never,
        what: long,
        audience: anAudience({ roles: ["headteacher"], phases: ["secondary"] }),
      }),
    ];
    expect(found(items)).toEqual([
      {
        check: "reading-time",
        readers: { role: "headteacher", phase: "secondary" },
        minutes: 4.2,
        budget: 3,
      },
    ]);
  });

  it("says how many items have no room on the channel's card", () => {
    expect(found(item(), { leftOffCard: 2 })).toEqual([{ check: "card-full", left: 2 }]);
  });

  it("looks for nothing that the trust has turned off, and stops for what the trust wants to stop for", () => {
    const checks = { ...usualBriefingSettings.checks, acronym: "off", "deadline-friday": "stops" } as const;
    const settings = { ...usualBriefingSettings, checks };
    const friday = item({ ...asked("Return it", "2026-12-04"), what: "Ask the LADO." });
    expect(lintEdition(tuesday, [friday], context({ settings }))).toEqual([
      {
        item: "i1",
        pointer: "/action/dueOn",
        fault: { check: "deadline-friday", dueOn: "2026-12-04" as CivilDate },
        stops: true,
      },
    ]);
  });
});
