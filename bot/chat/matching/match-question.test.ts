import { describe, expect, it } from "@jest/globals";
import { typedAsks } from "../vocabulary.ts";
import { questionMatcher } from "./match-question.ts";

const { match } = questionMatcher(typedAsks);
const asked = (text: string) => {
  const matched = match(text);
  if (matched.kind === "one") return matched.ask.name;
  return matched.kind === "either" ? matched.asks.map(({ name }) => name).join(" or ") : "unknown";
};

describe("what people type", () => {
  it.each([
    ["briefing", "briefing"],
    ["Briefing please!", "briefing"],
    ["the breifing", "briefing"],
    ["brefing", "briefing"],
    ["What’s in the briefing?", "briefing"],
    ["whats in this weeks breifing", "briefing"],
    ["Hi, could you show me this week's briefing please", "briefing"],
    ["tuesdays briefing", "briefing"],
    ["TUESDAY BRIEFING", "briefing"],
    ["can i see the latest briefing", "briefing"],
    ["heads' briefing", "briefing"],
    ["anything new this week?", "briefing"],
    ["where's the briefing", "briefing"],
    ["has the briefing come out yet?", "briefing"],
    ["what do I need to do?", "to-do"],
    ["wat do i need to do", "to-do"],
    ["waht do i ned to do this week", "to-do"],
    ["What have I got to do this week", "to-do"],
    ["whats left for me to do", "to-do"],
    ["todo", "to-do"],
    ["to-do", "to-do"],
    ["my to do list", "to-do"],
    ["my actoins", "to-do"],
    ["do I need to do anything before Friday?", "to-do"],
    ["is there anything i need to do by friday", "to-do"],
    ["what is due this week", "to-do"],
    ["whats overdue", "to-do"],
    ["ok what must i do today", "to-do"],
    ["any deadlines", "to-do"],
    ["my taks please", "to-do"],
    ["help", "help"],
    ["Help me please", "help"],
    ["what can you do for me", "help"],
    ["how does this work???", "help"],
    ["hello", "greeting"],
    ["Hi there", "greeting"],
    ["hi beacon", "greeting"],
    ["Good morning!", "greeting"],
    ["thanks", "thanks"],
    ["Thank you so much", "thanks"],
    ["ok thanks", "thanks"],
  ])("takes “%s” as %s", (text, expected) => {
    expect(asked(text)).toBe(expected);
  });
});

describe("what Beacon does not know yet", () => {
  it.each([
    "what do I need to bring to the SENDCO meeting",
    "what do I need to bring",
    "help me find a phonics resource",
    "next week's briefing",
    "last week's briefing",
    "briefing paper template",
    "how do I write a briefing item",
    "delete the briefing",
    "who has read the briefing",
    "book me on the Prevent refresher",
    "what does KCSIE say about filtering",
    "mixed age maths plan",
    "cancel the DSL network",
    "do you like biscuits",
    "what is the weather",
    "asdfgh",
    "42",
    "?!",
    "",
    "the",
    "my school is closed on friday",
    "who is the head of Backwell",
  ])("does not guess at “%s”", (text) => {
    expect(asked(text)).toBe("unknown");
  });
});

describe("a text that can be read in two ways", () => {
  it.each([
    ["what do I need to do in the briefing", "to-do or briefing"],
    ["briefing to do", "to-do or briefing"],
    ["help with the briefing", "help or briefing"],
    ["help briefing", "help or briefing"],
  ])("asks back about “%s”", (text, expected) => {
    expect(asked(text).split(" or ").sort()).toEqual(expected.split(" or ").sort());
  });
});
