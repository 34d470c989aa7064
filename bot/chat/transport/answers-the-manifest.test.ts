import { describe, expect, it } from "@jest/globals";
import { botCommands } from "../../../manifest/bot-commands.ts";
import { buildManifest } from "../../../manifest/build.ts";
import { type ManifestValues, manifestValueNames } from "../../../manifest/manifest-values.ts";
import { problemSentences } from "../../../shared/sentences/problems.ts";
import { extensionCommands } from "../extension/extension-commands.ts";
import { intents } from "../intents/intents.ts";
import { questionMatcher } from "../matching/match-question.ts";
import { library, libraryWorld } from "../resources-chat.fixture.ts";
import { typedAsks, vocabulary } from "../vocabulary.ts";
import { askExtension, titlesOf } from "./extension.fixture.ts";

const values = Object.fromEntries(manifestValueNames.map((name) => [name, "x"])) as ManifestValues;
const { bots, composeExtensions } = buildManifest({ values, commands: botCommands, languages: [] });
const offered = composeExtensions?.[0]?.commands ?? [];
const ids = (type: string) => offered.flatMap((command) => (command.type === type ? [command.id] : []));

describe("what the manifest offers", () => {
  it("is answered, when somebody picks a command of the bot's, by the answer that the command names", () => {
    const { match } = questionMatcher(typedAsks);
    const answered = new Set(intents.map(({ ask }) => ask.name));
    const listed = vocabulary.filter(({ inCommandList }) => inCommandList);
    for (const list of bots?.[0]?.commandLists ?? []) {
      const picked = list.commands.map(({ title }) => match(title));
      expect(picked.map((each) => (each.kind === "one" ? each.ask.name : each.kind))).toEqual(
        listed.map(({ name }) => name),
      );
    }
    expect(listed.filter(({ name }) => !answered.has(name))).toEqual([]);
  });

  it("is all that the extension answers, and no less", () => {
    expect(ids("query")).toEqual(extensionCommands.searches.map(({ id }) => id));
    expect(ids("action")).toEqual(extensionCommands.actions.map(({ id }) => id));
  });

  it("is answered when somebody searches by it", async () => {
    const { invoke } = askExtension(libraryWorld([...library]));
    const searches = offered.filter(({ type }) => type === "query");
    for (const { id, parameters = [] } of searches) {
      const typed = parameters.map(({ name }) => ({ name, value: "mobile phones" }));
      expect(titlesOf(await invoke("query", { commandId: id, parameters: typed }))).toContain(
        "Mobile phones in schools",
      );
    }
  });

  it.each(["nobodysCommand", "constructor", "__proto__", ""])(
    "does not include “%s”, which is refused",
    async (commandId) => {
      const { invoke } = askExtension(libraryWorld([...library]));
      const refused = { type: "message", text: problemSentences["request.invalid"] };
      expect(await invoke("query", { commandId })).toMatchObject(refused);
    },
  );
});
