import { describe, expect, it } from "@jest/globals";
import { aNetwork } from "../../../shared/testing/builders.ts";
import { networkNamer } from "./network-named.ts";

const network = (id: string, name: string) => aNetwork(id, { name });

const namer = networkNamer([
  network("sendco", "SENDCO"),
  network("dsl-primary", "DSL (primary)"),
  network("dsl-secondary", "DSL (secondary)"),
  network("maths", "Maths"),
  network("english", "English"),
  network("writing", "Writing moderation"),
  network("early", "Early years"),
  network("reading", "Reading"),
  network("heads", "Headteachers"),
  network("it", "IT"),
]);
const named = (text: string) => {
  const found = namer(text);
  return found && `${found.networks.map(({ id }) => id).join(" or ")}: ${found.text}`;
};

describe("networks as people name them", () => {
  it.each([
    ["next SENDCO meeting", "sendco: next thatnetwork meeting"],
    ["next senco meeting", "sendco: next thatnetwork meeting"],
    ["when does the SEND network meet", "sendco: when does the thatnetwork meet"],
    ["who leads English?", "english: who leads thatnetwork"],
    ["who leads literacy", "english: who leads thatnetwork"],
    ["who leads reading", "reading: who leads thatnetwork"],
    ["who runs IT", "it: who runs thatnetwork"],
    ["when is the IT network", "it: when is the thatnetwork"],
    ["whats on for mahts", "maths: whats on for thatnetwork"],
    ["next DSL meeting", "dsl-primary or dsl-secondary: next thatnetwork meeting"],
    ["next primary DSL network meeting", "dsl-primary: next thatnetwork meeting"],
    ["the DSL secondary network", "dsl-secondary: the thatnetwork"],
    ["the safegaurding network", "dsl-primary or dsl-secondary: the thatnetwork"],
    ["early yaers", "early: thatnetwork"],
    ["EYFS leads", "early: thatnetwork"],
    ["moderation next week", "writing: thatnetwork next week"],
    ["heads meeting", "heads: thatnetwork meeting"],
  ])("“%s”", (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it.each([
    "send my apologies",
    "what is it",
    "what am I reading",
    "when is my next meeting",
    "who is coming",
  ])("are not seen in “%s”", (text) => {
    expect(named(text)).toBeUndefined();
  });
});
