import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { botCommands } from "./bot-commands.ts";
import { buildManifest } from "./build.ts";
import { readLanguages } from "./languages.ts";
import { type ManifestValues, manifestValueNames } from "./manifest-values.ts";

const values = Object.fromEntries(manifestValueNames.map((name) => [name, "x"])) as ManifestValues;
const manifest = buildManifest({ values, commands: botCommands, languages: ["cy"] });

const welsh = {
  "name.short": "Beacon",
  "description.short": "Y briffio dydd Mawrth.",
  "description.full": "Mae Beacon yn dod ag wythnos eich ymddiriedolaeth i Teams.",
};

describe("a translation of the manifest", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "beacon-languages-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const errorsOf = (text: string): string[] => {
    writeFileSync(join(folder, "cy.json"), text);
    return readLanguages(folder).flatMap((language) => language.errors(manifest));
  };

  it("is found by its file's name", () => {
    writeFileSync(join(folder, "pl.json"), JSON.stringify(welsh));
    writeFileSync(join(folder, "cy.json"), JSON.stringify(welsh));
    writeFileSync(join(folder, "README.md"), "About languages");
    expect(readLanguages(folder).map(({ tag }) => tag)).toEqual(["cy", "pl"]);
  });

  it("is taken when it holds the texts that Teams wants, and others that the manifest has", () => {
    const more = {
      ...welsh,
      "bots[0].commandLists[0].commands[0].title": "briffio",
      "activities.activityTypes[0].templateText": "Cyhoeddodd {actor} y briffio: {edition}",
    };
    expect(errorsOf(JSON.stringify(more))).toEqual([]);
  });

  it.each([
    ["is not JSON", "{", "cy.json: is not JSON: "],
    [
      "lacks the app's name",
      { ...welsh, "name.short": undefined },
      "cy.json: must have required property 'name.short'",
    ],
    [
      "names what no manifest has",
      { ...welsh, colour: "x" },
      "cy.json: must NOT have additional properties colour",
    ],
    [
      "translates a command that is gone",
      { ...welsh, "bots[0].commandLists[0].commands[11].title": "x" },
      "cy.json: bots[0].commandLists[0].commands[11].title is not in the manifest",
    ],
    [
      "lost a name that Teams fills in",
      { ...welsh, "activities.activityTypes[0].templateText": "{actor}: y briffio" },
      "cy.json: activities.activityTypes[0].templateText must hold {actor} {edition}, as the original does",
    ],
  ])("is refused when it %s", (_why, text, expected) => {
    const errors = errorsOf(typeof text === "string" ? text : JSON.stringify(text));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(expected);
  });
});
