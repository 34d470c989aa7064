import { expect, it } from "@jest/globals";
import { phaseOf } from "./phase-of.ts";

const row = { phase: "", phaseCode: "", name: "Ubley School", lowAge: undefined, highAge: undefined };

it.each([
  ["Primary", { phase: "Primary" }, "primary", undefined],
  ["Secondary, by its code alone", { phaseCode: "4" }, "secondary", undefined],
  ["Middle deemed primary", { phase: "Middle deemed primary" }, "primary", "phase-by-deemed"],
  ["Middle deemed secondary", { phase: "Middle deemed secondary" }, "secondary", "phase-by-deemed"],
  ["All-through", { phase: "All-through" }, "secondary", "phase-by-deemed"],
  ["16 plus", { phase: "16 plus" }, "secondary", "phase-by-deemed"],
  ["Nursery", { phase: "Nursery" }, "primary", "phase-by-deemed"],
  [
    "a special school of 2 to 11",
    { phase: "Not applicable", lowAge: 2, highAge: 11 },
    "primary",
    "phase-by-ages",
  ],
  [
    "a special school of 11 to 19",
    { phase: "Not applicable", lowAge: 11, highAge: 19 },
    "secondary",
    "phase-by-ages",
  ],
  [
    "a special school of 2 to 19, mostly before 11",
    { phase: "Not applicable", lowAge: 2, highAge: 19 },
    "primary",
    "phase-by-ages",
  ],
  [
    "a referral unit of 5 to 18, mostly from 11",
    { phase: "", lowAge: 5, highAge: 18 },
    "secondary",
    "phase-by-ages",
  ],
  [
    "no ages, but a name",
    { phase: "Not applicable", name: "Burton Hathow Preparatory School" },
    "primary",
    "phase-by-name",
  ],
  ["neither ages nor name", { phaseCode: "0" }, "primary", "phase-unknown"],
])("%s is told", (_what, changes, phase, note) => {
  const reading = phaseOf({ ...row, ...changes });
  expect(reading?.phase).toBe(phase);
  expect(reading?.note?.code).toBe(note);
});

it("a word that is none of GIAS's is no phase", () => {
  expect(phaseOf({ ...row, phase: "Primery" })).toBeUndefined();
});
