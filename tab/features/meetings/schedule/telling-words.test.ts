import { describe, expect, it } from "@jest/globals";
import { cancellingSentence, changingSentence, invitingSentence, schedulingLabel } from "./telling-words.ts";

describe("saying what people outside will get", () => {
  it.each([
    ["one meeting", invitingSentence(41, 1), "41 people get an invitation in Outlook now."],
    ["one person", invitingSentence(1, 1), "1 person gets an invitation in Outlook now."],
    [
      "a series",
      invitingSentence(41, 6),
      "41 people get an invitation to each of 6 meetings in Outlook now.",
    ],
    [
      "a number not known yet",
      invitingSentence(undefined, 1),
      "Everybody asked gets an invitation in Outlook now.",
    ],
    [
      "a change",
      changingSentence(41, ["Date and time", "Place"]),
      "41 people get the change in Outlook now. What changed: date and time, place.",
    ],
    [
      "a cancellation",
      cancellingSentence(1632, 1),
      "1,632 people are told in Outlook now that it is cancelled, and why.",
    ],
    [
      "a series called off",
      cancellingSentence(41, 3),
      "41 people are told in Outlook now that these 3 meetings are cancelled, and why.",
    ],
  ])("for %s", (_, sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  it("names the number on the button", () => {
    expect(schedulingLabel(41, 1)).toBe("Schedule and invite 41 people");
    expect(schedulingLabel(41, 6)).toBe("Schedule 6 meetings");
    expect(schedulingLabel(undefined, 1)).toBe("Schedule and invite");
  });
});
