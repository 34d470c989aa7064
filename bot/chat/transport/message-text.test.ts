import { describe, expect, it } from "@jest/globals";
import { anActivity } from "./activity.fixture.ts";
import { messageText } from "./message-text.ts";

const mention = (text: string, id: string) => ({ type: "mention", text, mentioned: { id } });

describe("what somebody typed", () => {
  it.each([
    ["in their own chat", "help", [], "help"],
    ["after naming the bot", "<at>Beacon</at> help\n", [mention("<at>Beacon</at>", "28:bot")], "help"],
    [
      "naming somebody else too",
      "<at>Beacon</at> ask <at>Jo</at>",
      [mention("<at>Beacon</at>", "28:bot"), mention("<at>Jo</at>", "29:jo")],
      "ask Jo",
    ],
    ["with what Teams puts for spaces", "to&nbsp;do &amp; more", [], "to do & more"],
  ])("%s", (_name, text, entities, expected) => {
    expect(messageText(anActivity({ text, entities }))).toBe(expected);
  });

  it("is nothing for a message that is only a picture", () => {
    expect(messageText(anActivity({ text: null }))).toBe("");
  });
});
