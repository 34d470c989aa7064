import { describe, expect, it } from "@jest/globals";
import { commandLimits } from "./ask.ts";
import { askTitle } from "./cards/ask-words.ts";
import { intents } from "./intents/intents.ts";
import { plainWords } from "./matching/plain-words.ts";
import { typedAsks, vocabulary } from "./vocabulary.ts";

describe("what the bot can be asked", () => {
  it("has exactly one answer for each question", () => {
    expect(intents.map(({ ask }) => ask.name).sort()).toEqual(vocabulary.map(({ name }) => name).sort());
  });

  it("never gives one phrase to two questions", () => {
    const phrases = typedAsks.flatMap((ask) => ask.phrases.map(plainWords));
    expect(phrases.filter((phrase, place) => phrases.indexOf(phrase) !== place)).toEqual([]);
  });

  it("fits Teams' list of commands", () => {
    const commands = vocabulary.filter(({ inCommandList }) => inCommandList);
    expect(commands.map(askTitle)).toEqual([
      "Briefing",
      "To do",
      "Next meeting",
      "What's on",
      "Send my apologies",
      "My CPD",
      "Check in",
      "Find a resource",
      "Who can help",
      "Propose an item",
      "Help",
    ]);
    for (const command of commands) {
      expect(askTitle(command).length).toBeLessThanOrEqual(commandLimits.title);
      expect(command.description.length).toBeLessThanOrEqual(commandLimits.description);
    }
  });
});
