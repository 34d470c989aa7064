import { describe, expect, it } from "@jest/globals";
import type { NetworkId } from "../../networks/network.ts";
import { schoolThesaurus } from "../search/thesaurus/school-thesaurus.ts";
import { networksToAsk } from "./networks-to-ask.ts";

const network = (id: string, name: string, purpose: string) => ({ id: id as NetworkId, name, purpose });
const networks = [
  network("sendco", "SENDCO", "Share provision that works, and keep up with SEND law."),
  network("dsl-primary", "DSL (primary)", "Supervision and safeguarding updates for primary schools."),
  network("dsl-secondary", "DSL (secondary)", "Supervision and safeguarding updates for secondary schools."),
  network("maths", "Maths", "Plan the maths curriculum, with fluency and mixed-age classes first."),
  network("early-years", "Early years", "Strengthen language and number in Reception."),
];
const ask = (words: string, own: readonly string[] = [], fields: Readonly<Record<string, number>> = {}) =>
  networksToAsk({
    words,
    networks,
    own: new Set(own as NetworkId[]),
    fields: new Map(Object.entries(fields)),
    thesaurus: schoolThesaurus,
  });

describe("the network to ask for what was not found", () => {
  it.each([
    ["is the one that the words name", "senco wobble board", ["sendco"]],
    ["is the one whose name says the same in other words", "special needs coordinator diary", ["sendco"]],
    ["is the one whose work the words are about", "fluency tuba", ["maths"]],
    ["is known by an acronym of another letter case", "eyfs tuba", ["early-years"]],
  ])("%s", (_name, words, expected) => {
    expect(ask(words)).toEqual(expected);
  });

  it("is one of two where they are equally likely", () => {
    expect(ask("safeguarding tuba")).toEqual(["dsl-primary", "dsl-secondary"]);
  });

  it("is one's own of those two", () => {
    expect(ask("safeguarding tuba", ["dsl-secondary"])).toEqual(["dsl-secondary"]);
  });

  it("is told by what the library holds of the kind", () => {
    expect(ask("wobble cushion", [], { sendco: 0.8, maths: 0.1 })).toEqual(["sendco"]);
  });

  it("is one's own network where the words tell nothing, and not where they tell another", () => {
    expect(ask("tuba", ["maths"])).toEqual(["maths"]);
    expect(ask("senco tuba", ["maths"])).toEqual(["sendco"]);
  });

  it("is any, by name, for somebody of no network whose words tell nothing", () => {
    expect(ask("tuba")).toEqual(["dsl-primary", "dsl-secondary", "early-years", "maths", "sendco"]);
  });
});
