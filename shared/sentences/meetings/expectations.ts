import type { Expectation } from "../../domain/meetings/invitation.ts";

/** How mandatory and optional meetings and courses are named wherever they stand. */
export const expectationWords: Readonly<Record<Expectation, string>> = {
  mandatory: "Mandatory",
  optional: "Optional",
};

/** What was asked of somebody; nothing was of one who came uninvited. */
export const askedWords = (expectation: Expectation | undefined): string =>
  expectation ? expectationWords[expectation] : "Not invited";
