import { describe, expect, it } from "@jest/globals";
import type { ResourceId } from "../resource.ts";
import type { LinkCheck } from "./link-check.ts";
import { linkVerdict } from "./link-verdict.ts";

const at = new Date("2026-11-05T03:15:00Z");
const base = { resource: "r1" as ResourceId, address: "https://school.example/plan", checkedAt: at };
const since = new Date("2026-11-01T03:15:00Z");

describe("what a curator is shown", () => {
  it.each<{ name: string; check: LinkCheck; verdict: unknown }>([
    {
      name: "a dead link with the day it first failed",
      check: { ...base, finding: { seen: "not-found" }, failing: { since, last: at, times: 3 } },
      verdict: { kind: "dead", since },
    },
    {
      name: "nothing of a link that opens",
      check: { ...base, finding: { seen: "works" } },
      verdict: undefined,
    },
    {
      name: "nothing yet of a link that failed once",
      check: { ...base, finding: { seen: "timeout" }, failing: { since: at, last: at, times: 1 } },
      verdict: undefined,
    },
    {
      name: "nothing of a site that refuses us",
      check: { ...base, finding: { seen: "refused" } },
      verdict: undefined,
    },
    {
      name: "where a page has moved for good",
      check: { ...base, finding: { seen: "moved", to: "https://school.example/plans/2026" } },
      verdict: { kind: "moved", to: "https://school.example/plans/2026" },
    },
    {
      name: "an address inside one network",
      check: { ...base, finding: { seen: "private-address" } },
      verdict: { kind: "unfit" },
    },
    {
      name: "what is no address of the web",
      check: { ...base, finding: { seen: "not-web" } },
      verdict: { kind: "unfit" },
    },
  ])("$name", ({ check, verdict }) => {
    expect(linkVerdict(check)).toEqual(verdict);
  });

  it.each([
    ["http://school.example/plan", "https://school.example/plan"],
    ["https://school.example/plan", "https://www.school.example/plan"],
    ["https://school.example/plan", "https://school.example/plan/"],
    ["https://school.example/plan", "https://School.Example/plan"],
  ])("not that %s is also written %s", (address, to) => {
    expect(linkVerdict({ ...base, address, finding: { seen: "moved", to } })).toBeUndefined();
  });

  it.each([
    ["https://school.example/plan", "https://school.example/"],
    ["https://school.example/plan?id=1", "https://school.example/plan?id=2"],
  ])("but that %s leads to %s now", (address, to) => {
    expect(linkVerdict({ ...base, address, finding: { seen: "moved", to } })).toEqual({ kind: "moved", to });
  });
});
