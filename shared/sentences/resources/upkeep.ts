import type { NotReadReason } from "../../contract/resources/upkeep-lists.schema.ts";
import type { DuplicateTrait } from "../../domain/resources/upkeep/likely-duplicates.ts";
import { listed, sentenceCase } from "../lists.ts";

const notRead: Record<NotReadReason, string> = {
  "no-words":
    "There are no words in it, only pictures or scanned pages. Save it from Word, or scan it with text recognition, and add that as a new version.",
  "too-large": "It is larger than 50 MB. Save it with smaller pictures, or in parts.",
  "password-protected": "A password locks it. Add a version without one.",
  damaged: "It is damaged. Open it: if it does not open for you either, add it again.",
  "took-too-long": "Reading it took too long. Save it again from its program, or in parts.",
  "too-much-inside": "It unpacks to more than Beacon reads. Save it in parts.",
  "cut-too-long":
    "It is longer than Beacon reads, so only its beginning is found by its words. Save it in parts.",
  "cut-too-much-inside":
    "It unpacks to more than Beacon reads, so only some of it is found. Save it in parts.",
  "cut-took-too-long":
    "Reading it took too long, so only some of it is found. Save it again from its program, or in parts.",
  "cut-damaged": "Part of it is damaged, so only some of it is found. Open it and save it again.",
};

/** Why a file is not found by its words, and what mends that. */
export const notReadWords = (why: NotReadReason): string => notRead[why];

/** How far the reading has come: "Beacon has looked into 31 of 40 files so far." Empty once it has looked into all. */
export const filesLookedAtWords = (lookedAt: number, kept: number): string =>
  lookedAt >= kept
    ? ""
    : `Beacon has looked into ${lookedAt} of ${kept} files so far. The rest follow by themselves.`;

const traits: Record<DuplicateTrait, string> = {
  title: "title",
  address: "address",
  content: "content",
};

/** "Same title and address". */
export const sameWords = (same: readonly DuplicateTrait[]): string =>
  sentenceCase(`same ${listed(same.map((trait) => traits[trait]))}`);
