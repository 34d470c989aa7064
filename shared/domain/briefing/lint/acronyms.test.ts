import { describe, expect, it } from "@jest/globals";
import { found, item } from "./lint.fixture.ts";

describe("short forms", () => {
  it.each([
    { what: "The MARF has changed.", acronym: "MARF" },
    { what: "Send both MASH forms.", acronym: "MASH" },
    { what: "Ask the EWOs about it.", acronym: "EWO" },
    { what: "The form goes to the LADO (see below).", acronym: "LADO" },
  ])("that not everybody knows are asked about: $what", ({ what, acronym }) => {
    expect(found(item({ what }))).toEqual([{ check: "acronym", acronym }]);
  });

  it.each([
    "SENDCOs and DSLs have the EHCP list for KS2 and Y6.",
    "The Multi-Agency Safeguarding Hub (MASH) has a new number. MASH answers until 5pm.",
    "MASH (the multi-agency safeguarding hub) has a new number.",
    "Meet at BS48 1AB at 2 PM. You MUST bring a laptop, NOT a phone.",
    "Part II of KCSIE, from the DfE and Ofsted.",
    "IMPORTANT NEWS ABOUT THE MAZE TRIP",
  ])("that every head knows, or that are explained, are left alone: %s", (what) => {
    expect(found(item({ what }))).toEqual([]);
  });
});
