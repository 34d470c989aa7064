import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { aNetwork } from "../../../shared/testing/builders.ts";
import { typedAsks } from "../vocabulary.ts";
import { questionMatcher } from "./match-question.ts";
import { questionReader } from "./read-question.ts";

const networks = [aNetwork("dsl", { name: "DSL (primary)" }), aNetwork("maths", { name: "Maths" })];
const { match } = questionMatcher(typedAsks);

function asked(text: string): string {
  const matched = match(questionReader(networks)(text, civilDate("2026-11-25")).text);
  if (matched.kind === "one") return matched.ask.name;
  return matched.kind === "either" ? matched.asks.map(({ name }) => name).join(" or ") : "unknown";
}

describe("questions about one's CPD, as staff type them", () => {
  it.each([
    "what CPD do I still owe?",
    "What CPD do I still owe and why",
    "wat cpd do i stil owe",
    "my cpd",
    "hi, what training do I still need to do please",
    "what trainig do i have to do",
    "whats my mandatory training",
    "is my trainning up to date?",
    "am I up to date with training",
    "have I done all my CPD",
    "which courses do I still have to do",
    "what corses do i owe",
    "show me my training",
    "what CPD is overdue",
    "what training am I missing",
  ])("“%s” is about CPD", (text) => {
    expect(asked(text)).toBe("cpd.mine");
  });

  it.each([
    "what do I still have to cascade?",
    "what do i have to casade",
    "which sessions do we still have to carry on",
    "we have cascaded the session",
    "my cascades",
    "what does my school have to cascade",
  ])("“%s” is about carrying sessions on in school", (text) => {
    expect(asked(text)).toBe("cpd.cascades");
  });

  it.each([
    ["what do I need to do", "to-do"],
    ["what's due", "to-do"],
    ["what have I missed", "to-do"],
    ["what's overdue", "to-do"],
    ["my meetings", "meeting.list"],
    ["my networks", "network.mine"],
    ["delete my training", "unknown"],
    ["who has not done their training", "unknown"],
    ["mark me present", "unknown"],
  ])("“%s” is not: %s", (text, expected) => {
    expect(asked(text)).toBe(expected);
  });
});
