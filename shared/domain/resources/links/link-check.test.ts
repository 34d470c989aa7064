import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { ResourceId } from "../resource.ts";
import { checkedAgain, dueOn, isDead, type LinkCheck } from "./link-check.ts";
import { type LinkFinding, type LinkSight, linkSights, linkStandingOf } from "./link-finding.ts";

const resource = "r1" as ResourceId;
const address = "https://school.example/plan";

const findingOf = (seen: LinkSight): LinkFinding =>
  seen === "moved" ? { seen, to: "https://school.example/new" } : { seen };

/** What is known after looking again and again: `2026-11-01 not-found`, one a look. */
function lookedThrough(...looks: readonly string[]): LinkCheck {
  let check: LinkCheck | undefined;
  for (const look of looks) {
    const [day = "", seen = ""] = look.split(" ");
    const at = new Date(`${day}T03:15:00Z`);
    check = checkedAgain(check, { resource, address, finding: findingOf(seen as LinkSight), at });
  }
  if (!check) throw new Error("Nobody looked.");
  return check;
}

describe("when a link is looked at again", () => {
  it.each([
    { name: "two weeks after it opened", looks: ["2026-11-01 works"], due: "2026-11-15" },
    { name: "two weeks after it was seen to have moved", looks: ["2026-11-01 moved"], due: "2026-11-15" },
    { name: "the day after it first failed", looks: ["2026-11-01 timeout"], due: "2026-11-02" },
    {
      name: "three days after it failed twice",
      looks: ["2026-11-01 timeout", "2026-11-02 no-host"],
      due: "2026-11-05",
    },
    {
      name: "a week after it failed three times, and every week from there",
      looks: ["2026-11-01 not-found", "2026-11-02 not-found", "2026-11-05 not-found", "2026-11-12 not-found"],
      due: "2026-11-19",
    },
    {
      name: "two weeks after it opened again",
      looks: ["2026-11-01 timeout", "2026-11-02 works"],
      due: "2026-11-16",
    },
    { name: "the day after its site was busy", looks: ["2026-11-01 busy"], due: "2026-11-02" },
    { name: "two weeks after its site refused us", looks: ["2026-11-01 refused"], due: "2026-11-15" },
  ])("is $name", ({ looks, due }) => {
    expect(dueOn(lookedThrough(...looks))).toBe(due);
  });

  it.each([
    { name: "the day a busy site names", askAgainAt: "2026-11-04T12:00:00Z", due: "2026-11-04" },
    {
      name: "tomorrow when it names an hour of today",
      askAgainAt: "2026-11-01T04:00:00Z",
      due: "2026-11-02",
    },
    { name: "in two weeks when it names next year", askAgainAt: "2027-11-01T04:00:00Z", due: "2026-11-15" },
  ])("is $name", ({ askAgainAt, due }) => {
    const finding: LinkFinding = { seen: "busy", askAgainAt: new Date(askAgainAt) };
    expect(
      dueOn(checkedAgain(undefined, { resource, address, finding, at: new Date("2026-11-01T03:15:00Z") })),
    ).toBe(due);
  });
});

describe("a link is called dead", () => {
  it.each([
    { name: "not after one failure", looks: ["2026-11-01 not-found"], dead: false },
    { name: "not after three failures in a day", looks: Array(3).fill("2026-11-01 not-found"), dead: false },
    {
      name: "not after two failures in a week",
      looks: ["2026-11-01 timeout", "2026-11-08 timeout"],
      dead: false,
    },
    {
      name: "after three failures over three days, whatever each was",
      looks: ["2026-11-01 timeout", "2026-11-02 not-found", "2026-11-04 server-error"],
      dead: true,
    },
    {
      name: "not when it opened in between",
      looks: ["2026-11-01 timeout", "2026-11-02 works", "2026-11-03 timeout", "2026-11-06 timeout"],
      dead: false,
    },
    { name: "at once when its site says that it is gone", looks: ["2026-11-01 gone"], dead: true },
    {
      name: "not because its site was busy, refused us or forbids it, however often",
      looks: ["2026-11-01 busy", "2026-11-02 refused", "2026-11-05 robots", "2026-11-12 busy"],
      dead: false,
    },
    {
      name: "still, when its site is busy for once",
      looks: ["2026-11-01 not-found", "2026-11-02 not-found", "2026-11-05 not-found", "2026-11-12 busy"],
      dead: true,
    },
    {
      name: "no more once its site answers that only some may see it",
      looks: ["2026-11-01 not-found", "2026-11-02 not-found", "2026-11-05 not-found", "2026-11-12 refused"],
      dead: false,
    },
  ])("$name", ({ looks, dead }) => {
    expect(isDead(lookedThrough(...looks))).toBe(dead);
  });

  it("and starts anew when the resource leads elsewhere", () => {
    const before = lookedThrough("2026-11-01 not-found", "2026-11-02 not-found", "2026-11-05 not-found");
    const at = new Date("2026-11-06T03:15:00Z");
    const mended = checkedAgain(before, {
      ...{ resource, address: "https://school.example/other", finding: { seen: "not-found" }, at },
    });
    expect(mended.failing).toEqual({ since: at, last: at, times: 1 });
  });
});

/** Looks, each so many days after the one before. */
const looks = fc.array(fc.record({ days: fc.nat(20), seen: fc.constantFrom(...linkSights) }), {
  minLength: 1,
});

function lookedAt(steps: readonly { days: number; seen: LinkSight }[]): LinkCheck[] {
  let time = Date.parse("2026-11-01T03:15:00Z");
  let check: LinkCheck | undefined;
  return steps.map(({ days, seen }) => {
    time += days * 86_400_000;
    check = checkedAgain(check, { resource, address, finding: findingOf(seen), at: new Date(time) });
    return check;
  });
}

describe("whatever is seen of a link, in whatever order", () => {
  it("it is dead only if its site says so or three failures since it last opened span three days", () => {
    fc.assert(
      fc.property(looks, (steps) => {
        const checks = lookedAt(steps);
        const last = checks.at(-1);
        if (!last || !isDead(last) || last.finding.seen === "gone") return;
        const opened = steps.findLastIndex(({ seen }) => linkStandingOf(seen) === "opens");
        const failed = checks.filter(
          ({ finding }, index) => index > opened && ["fails", "gone"].includes(linkStandingOf(finding.seen)),
        );
        const [first, final] = [failed.at(0), failed.at(-1)];
        expect(failed.length).toBeGreaterThanOrEqual(3);
        const span = (final?.checkedAt.getTime() ?? 0) - (first?.checkedAt.getTime() ?? 0);
        expect(span).toBeGreaterThanOrEqual(3 * 86_400_000);
      }),
    );
  });

  it("it is looked at again between a day and two weeks later", () => {
    fc.assert(
      fc.property(looks, (steps) => {
        for (const check of lookedAt(steps)) {
          const day = check.checkedAt.toISOString().slice(0, 10);
          const wait = (Date.parse(dueOn(check)) - Date.parse(day)) / 86_400_000;
          expect(wait).toBeGreaterThanOrEqual(1);
          expect(wait).toBeLessThanOrEqual(14);
        }
      }),
    );
  });

  it("opening once clears it", () => {
    fc.assert(
      fc.property(looks, fc.constantFrom("works" as const, "moved" as const), (steps, seen) => {
        const last = lookedAt([...steps, { days: 1, seen }]).at(-1);
        expect(last?.failing).toBeUndefined();
        expect(last && isDead(last)).toBe(false);
      }),
    );
  });
});
