import { expect, it } from "@jest/globals";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import { civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { editionOf } from "../../../../shared/testing/builders.ts";
import { proposalsClosingLabel, proposalsClosingText } from "./proposals-closing-words.ts";

const notice = { to: "asha" as PersonId, edition: editionOf("2026-12-01"), sentBack: [], toRead: 0 };

it.each([
  ["who proposes often", notice, "Proposals for tomorrow’s briefing close at noon today."],
  [
    "who has one to mend",
    { ...notice, sentBack: ["Carol service"] },
    "“Carol service” came back to you: mend it by noon today.",
  ],
  [
    "who has two to mend and edits",
    { ...notice, sentBack: ["Carol service", "Choir"], toRead: 1 },
    "2 of your proposals came back to you: mend them by noon today. 1 proposal waits for an editor to read.",
  ],
])("says on the morning on which proposals close, to somebody %s, what waits for them", (_who, of, words) => {
  expect(proposalsClosingText(of)).toBe(words);
  expect(proposalsClosingLabel(of, civilDate("2026-11-30"))).toBe("Tuesday briefing, 1 December");
});
