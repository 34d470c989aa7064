import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { aNetwork } from "../../../shared/testing/builders.ts";
import { typedAsks } from "../vocabulary.ts";
import { questionMatcher } from "./match-question.ts";
import { questionReader } from "./read-question.ts";

const networks = [
  ["sendco", "SENDCO"],
  ["dsl", "DSL (primary)"],
  ["maths", "Maths"],
  ["english", "English"],
  ["early", "Early years"],
].map(([id = "", name = ""]) => aNetwork(id, { name }));
/** A Wednesday. */
const today = civilDate("2026-11-25");
const { match } = questionMatcher(typedAsks);

/** What is asked and what is named, as "meeting.next sendco" or "meeting.list maths 2026-11-30..2026-12-06". */
function asked(text: string): string {
  const { text: marked, named } = questionReader(networks)(text, today);
  const matched = match(marked);
  const name =
    matched.kind === "one"
      ? matched.ask.name
      : matched.kind === "either"
        ? matched.asks.map((ask) => ask.name).join(" or ")
        : "unknown";
  const days = named.from && (named.from === named.to ? named.from : `${named.from}..${named.to}`);
  return [name, ...named.networks, days, named.reason && `“${named.reason}”`].filter(Boolean).join(" ");
}

describe("questions about meetings, as staff type them", () => {
  it.each([
    ["next SENDCO meeting", "meeting.next sendco"],
    ["what's on next week for maths", "meeting.list maths 2026-11-30..2026-12-06"],
    ["who leads English", "network.leads english"],
    ["send my apologies for Thursday", "meeting.apologies 2026-11-26"],
    ["find a time for the DSL network in January", "meeting.find-time dsl 2027-01-01..2027-01-31"],
    ["who's coming", "meeting.who-is-coming"],

    ["when is my next meeting", "meeting.next"],
    ["do I have to go to the SENDCO meeting?", "meeting.next sendco"],
    ["is the dsl meetng mandatory", "meeting.next dsl"],
    ["what's on for maths on 25 December", "meeting.list maths 2026-12-25"],
    ["Hi, when's the next senco meeting please?", "meeting.next sendco"],
    ["wen is the next senco meting", "meeting.next sendco"],
    ["when does the maths network meet", "meeting.next maths"],
    ["where is the early yaers meeting", "meeting.next early"],
    ["agenda for english", "meeting.next english"],
    ["whats the link for the dsl meeting", "meeting.next dsl"],
    ["what do I need to read before the SENDCO meeting", "meeting.next sendco"],
    ["my meetings", "meeting.list"],
    ["whats on tomorow", "meeting.list 2026-11-26"],
    ["have i got any meetings next week", "meeting.list 2026-11-30..2026-12-06"],
    ["am I busy on thursday", "meeting.list 2026-11-26"],
    ["what meetings are there in december", "meeting.list 2026-12-01..2026-12-31"],
    ["whats happening this week", "meeting.list 2026-11-25..2026-11-29"],
    ["english meetings", "meeting.list english"],
    ["maths meetings in january", "meeting.list maths 2027-01-01..2027-01-31"],
    ["is there a dsl meeting next week?", "meeting.list dsl 2026-11-30..2026-12-06"],
    ["who runs the safeguarding network", "network.leads dsl"],
    ["whos in charge of eyfs", "network.leads early"],
    ["which networks am I in", "network.mine"],
    ["i cant come on thursday", "meeting.apologies 2026-11-26"],
    ["I can’t make the maths meeting", "meeting.apologies maths"],
    ["apologise for me please", "meeting.apologies"],
    ["send my apologys for tomorrow", "meeting.apologies 2026-11-26"],
    [
      "I can't come on Tuesday because I'm covering year 4",
      "meeting.apologies 2026-12-01 “I'm covering year 4”",
    ],
    ["sorry I wont be at the DSL meeting on 3 December", "meeting.apologies dsl 2026-12-03"],
    ["I'll be there on thursday", "meeting.accept 2026-11-26"],
    ["count me in for maths", "meeting.accept maths"],
    ["I can make it on thursday", "meeting.accept 2026-11-26"],
    ["im ill tomorrow", "meeting.apologies 2026-11-26"],
    ["yes I can make the SENDCO meeting", "meeting.accept sendco"],
    ["whos coming to maths", "meeting.who-is-coming maths"],
    ["who is coming on thursday", "meeting.who-is-coming 2026-11-26"],
    ["how many are coming to the dsl meeting?", "meeting.who-is-coming dsl"],
    ["when could maths meet in february", "meeting.find-time maths 2027-02-01..2027-02-28"],
    ["find a slot for the english network next week", "meeting.find-time english 2026-11-30..2026-12-06"],
    ["suggest a time for maths", "meeting.find-time maths"],
  ])("“%s” is %s", (text, expected) => {
    expect(asked(text)).toBe(expected);
  });

  it.each([
    "cancel the DSL network",
    "delete my meetings",
    "what did we agree at maths",
    "book a room for thursday",
    "who is the head of Backwell",
    "order lunch for the SENDCO meeting",
    "my school is closed on friday",
  ])("“%s” is not guessed at", (text) => {
    expect(asked(text)).toMatch(/^unknown/);
  });
});
