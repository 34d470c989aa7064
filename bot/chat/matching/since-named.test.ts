import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { aNetwork } from "../../../shared/testing/builders.ts";
import { typedAsks } from "../vocabulary.ts";
import { questionMatcher } from "./match-question.ts";
import { questionReader } from "./read-question.ts";
import { sinceNamed } from "./since-named.ts";

const today = civilDate("2026-11-25");
const read = questionReader([aNetwork("maths", { name: "Maths" })]);
const { match } = questionMatcher(typedAsks);
const asked = (text: string) => {
  const matched = match(read(text, today).text);
  return matched.kind === "one" ? matched.ask.name : matched.kind;
};

describe("from when somebody looks back", () => {
  it.each([
    ["what have I missed since half-term", "half-term"],
    ["what have I missed since the half term break?", "half-term"],
    ["What did I miss since halfterm please", "half-term"],
    ["what have I missed since Christmas", "christmas"],
    ["what have I missed since the Easter holidays", "easter"],
    ["what have I missed since the summer", "summer"],
    ["what have I missed this term", "this-term"],
    ["what have I missed so far this half-term", "this-half-term"],
    ["what have I missed since the start of term", "this-term"],
    ["what have I missed since the beginning of last term", "last-term"],
    ["what have I missed this school year", "this-year"],
    ["what have I missed since the start of the year", "this-year"],
    ["what have I missed since September", "2026-09-01"],
    ["what have I missed since december", "2025-12-01"],
    ["what have I missed since 3 November", "2026-11-03"],
    ["what have I missed since the 3rd of November?", "2026-11-03"],
    ["what have I missed since 3/11", "2026-11-03"],
    ["what have I missed since 12 December", "2025-12-12"],
    ["what have I missed since 5 January 2026", "2026-01-05"],
    ["what have I missed since Monday", "2026-11-23"],
    ["what have I missed since Friday", "2026-11-20"],
    ["what have I missed since yesterday", "2026-11-24"],
    ["what have I missed since last week", "2026-11-16"],
    ["what have I missed since last month", "2026-10-01"],
  ])("“%s”", (text, since) => {
    expect(sinceNamed(text, today)?.since).toBe(since);
  });

  it.each([
    "I can't come since Monday is an INSET day",
    "I can't come since I'm covering year 4",
    "what have I missed since forever",
    "what have I missed since 5 January 2030",
    "what is on next term",
    "what have I missed",
  ])("“%s” does not say", (text) => {
    expect(sinceNamed(text, today)).toBeUndefined();
  });

  it("is never still to come, whatever is typed", () => {
    const typed = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom("January", "feb", "12", "Nov", ""))
        .map((d) => d.join(" ")),
    );
    fc.assert(
      fc.property(typed, (words) => {
        const since = sinceNamed(`what have I missed since ${words}`, today)?.since;
        expect(since === undefined || !/^\d/.test(since) || since <= today).toBe(true);
      }),
    );
  });
});

describe("looking back at briefings, as people type it", () => {
  it.each([
    "What have I missed since half-term?",
    "wat have i missd since half term",
    "what did I miss since September",
    "catch me up",
    "can you catch me up since Easter please",
    "have I missed anything since 3 November",
    "what haven't I read this term",
    "hi, what have I not read since christmas",
    "I've been away since Monday",
    "what's new since last week",
    "what was in the briefing since half-term",
    "what have I missed in the briefings this term",
    "which briefings have I missed",
  ])("“%s”", (text) => {
    expect(asked(text)).toBe("briefing.missed");
  });

  it.each([
    ["what have I missed", "to-do"],
    ["what's new", "briefing"],
    ["anything new", "briefing"],
    ["what training am I missing", "cpd.mine"],
    ["I can't come to maths since I'm covering year 4", "meeting.apologies"],
  ])("“%s” asks something else: %s", (text, expected) => {
    expect(asked(text)).toBe(expected);
  });
});
