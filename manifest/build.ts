import { readFileSync } from "node:fs";
import type { TeamsManifestV1D30 } from "@microsoft/app-manifest";
import { activityTypes } from "../shared/graph/schema/activity-types.ts";
import { composeExtension } from "./compose-extension.ts";
import type { ManifestValues } from "./manifest-values.ts";

export type Manifest = TeamsManifestV1D30.TeamsManifestV1D30;

/** One line of the list that Teams shows when somebody begins to write to the bot. */
export interface BotCommand {
  readonly title: string;
  readonly description: string;
}

/** The most commands that the manifest's schema allows in one list. */
const mostCommands = 12;

/**
 * The app's manifest with every placeholder filled, the bot's commands in each place it can be talked to, its search,
 * the notifications it sends, and the languages (by tag) that files beside it translate it to.
 */
export function buildManifest({
  values,
  commands,
  languages,
}: {
  values: ManifestValues;
  commands: readonly BotCommand[];
  languages: readonly string[];
}): Manifest {
  if (commands.length > mostCommands)
    throw new RangeError(`Teams shows at most ${mostCommands} commands, not ${commands.length}`);
  const manifest: Manifest = JSON.parse(filled(template(), values));
  return {
    ...manifest,
    localizationInfo: {
      defaultLanguageTag: "en-gb",
      ...(languages.length > 0 && {
        additionalLanguages: languages.map((tag) => ({ languageTag: tag, file: `${tag}.json` })),
      }),
    },
    activities: {
      activityTypes: Object.entries(activityTypes).map(([type, shown]) => ({ type, ...shown })),
    },
    composeExtensions: [composeExtension({ botId: values.BOT_APP_ID, domain: values.BEACON_DOMAIN })],
    bots: manifest.bots?.map((bot) => ({
      ...bot,
      commandLists: bot.scopes.map((scope) => ({
        scopes: [scope],
        commands: commands.map(({ title, description }) => ({ title, description })),
      })),
    })),
  };
}

const template = (): string => readFileSync(new URL("./template.json", import.meta.url), "utf8");

/** Values go in as the inside of JSON strings, so that a quotation mark in one cannot break the manifest. */
function filled(text: string, values: ManifestValues): string {
  const known: Readonly<Record<string, string>> = values;
  return text.replaceAll(/\$\{\{([A-Z_]+)\}\}/g, (_placeholder, name: string) => {
    const value = known[name];
    if (value === undefined)
      throw new RangeError(`The manifest's template asks for ${name}, which has no value`);
    return JSON.stringify(value).slice(1, -1);
  });
}
