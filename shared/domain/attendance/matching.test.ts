import { describe, expect, it } from "@jest/globals";
import { aPerson, aSighting } from "../../testing/builders.ts";
import type { PersonId } from "../directory/person.ts";
import { attendanceOf } from "./attendance.ts";
import type { EvidenceId } from "./evidence.ts";
import { addressBook, candidatesFor, personSeen } from "./matching.ts";
import {
  isToBeMatched,
  type MatchDecision,
  type MatchedTo,
  matchedEvidence,
  sightingsSeen,
} from "./sighting.ts";

const ann = { ...aPerson("ann", "Ann Lee"), email: "ann.lee@trust.example" };
const bo = { ...aPerson("bo", "Bo Müller-Hale"), email: "bo@trust.example" };
const [cy, di] = [
  { ...aPerson("cy", "Cy May"), email: "Office@school.example" },
  { ...aPerson("di", "Di May"), email: "office@school.example" },
];
const people = [ann, bo, cy, di];
const book = addressBook(
  people,
  new Map([
    ["alee3@trust.example", { id: "ann" as PersonId }],
    ["stranger@elsewhere.example", { id: "x" as PersonId }],
  ]),
);

describe("who was seen", () => {
  it.each<[string, { email?: string; upn?: string }, unknown]>([
    ["by e-mail, however it is written", { email: " Ann.LEE@trust.example" }, { person: "ann", by: "email" }],
    ["by UPN", { upn: "alee3@trust.example" }, { person: "ann", by: "upn" }],
    [
      "by UPN where the e-mail is nobody's",
      { email: "ann@home.example", upn: "ann.lee@trust.example" },
      { person: "ann", by: "upn" },
    ],
    [
      "by e-mail before UPN",
      { email: "bo@trust.example", upn: "ann.lee@trust.example" },
      { person: "bo", by: "email" },
    ],
    ["by a guest's UPN", { upn: "bo_trust.example#EXT#@host.onmicrosoft.com" }, { person: "bo", by: "upn" }],
    ["not by an address that two people share", { email: "office@school.example" }, undefined],
    ["not by an account of nobody in the trust", { email: "stranger@elsewhere.example" }, undefined],
    ["not by name alone", {}, undefined],
  ])("is told %s", (_name, addresses, told) => {
    expect(personSeen({ name: "Ann Lee", ...addresses }, book)).toEqual(told);
  });

  it.each<[string, { name: string; email?: string }, string[]]>([
    ["in any order of words", { name: "LEE, Ann (Guest)" }, ["ann"]],
    ["without marks on letters", { name: "Bo Muller Hale" }, ["bo"]],
    ["those invited first", { name: "May" }, ["di", "cy"]],
    ["by what stands before the @", { name: "iPad", email: "ann.lee@gmail.example" }, ["ann"]],
    ["by one word and an initial", { name: "A. Lee" }, ["ann"]],
    [
      "nobody of the same surname beside the whole name",
      { name: "MAY, Cy", email: "may@home.example" },
      ["cy"],
    ],
    ["nobody for a name that nobody has", { name: "Zed Q" }, []],
  ])("may have been, %s", (_name, seenAs, ids) => {
    const candidates = candidatesFor(seenAs, { people, invited: new Set(["di" as PersonId]) });
    expect(candidates.map(({ id }) => id)).toEqual(ids);
  });
});

describe("what a human says of somebody whom nobody could tell", () => {
  const clock = (time: string) => new Date(`2026-12-01T${time}:00Z`);
  const laptop = aSighting("s1", {
    seenAs: { name: "Annie", email: "annie@home.example" },
    observed: { kind: "teams-report", intervals: [{ from: clock("14:00"), to: clock("14:30") }] },
  });
  const phone = aSighting("s2", {
    seenAs: { name: "iPhone" },
    observed: { kind: "teams-report", intervals: [{ from: clock("14:20"), to: clock("14:50") }] },
  });
  const visitor = aSighting("s3", { by: "lead", observed: { kind: "word", word: "present" } });
  let made = 0;
  const decision = (sighting: string, matchedTo: MatchedTo, at = "16:00"): MatchDecision => ({
    ...{ id: `d${++made}` as EvidenceId, year: laptop.year, meeting: laptop.meeting, source: "register" },
    ...{ at: clock(at), by: "lead" as PersonId, sighting: sighting as EvidenceId, matchedTo },
  });
  const isAnn = { as: "person", person: "ann" as PersonId } as const;

  it("invariant 6: the newest decision counts, in whatever order they came in, and one may be taken back", () => {
    const [first, second] = [decision("s1", isAnn), decision("s1", { as: "unknown" }, "16:05")];
    const waiting = (decisions: MatchDecision[]) =>
      sightingsSeen([laptop, phone, visitor], decisions)
        .filter(isToBeMatched)
        .map(({ sighting }) => sighting.id);
    expect(waiting([])).toEqual(["s1", "s2"]);
    expect(waiting([first])).toEqual(["s2"]);
    expect(waiting([second, first])).toEqual(["s1", "s2"]);
    expect(waiting([decision("s1", { as: "visitor" })])).toEqual(["s2"]);
    expect(waiting([decision("s3", { as: "unknown" })])).toEqual(["s1", "s3", "s2"]);
  });

  it("one person under two addresses is one person: 30 minutes on each, 10 of them at once, are 50", () => {
    const evidence = sightingsSeen([laptop, phone], [decision("s1", isAnn), decision("s2", isAnn)]).flatMap(
      (seen) => matchedEvidence(seen) ?? [],
    );
    expect(evidence.map(({ person, by }) => `${person} by ${by}`)).toEqual(["ann by lead", "ann by lead"]);
    const meeting = { startsAt: clock("14:00"), endsAt: clock("15:00"), status: "scheduled" as const };
    expect(attendanceOf({ meeting, evidence, hasRegister: true, attendedShare: 0.75 })).toMatchObject({
      outcome: "attended",
      minutes: 50,
    });
  });

  it("counts nothing for a visitor who stays one", () => {
    const [seen] = sightingsSeen([laptop], [decision("s1", { as: "visitor" })]);
    expect(seen && matchedEvidence(seen)).toBeUndefined();
  });
});
