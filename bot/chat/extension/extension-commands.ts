import { searchResources } from "./extension-command.ts";
import { keepResource } from "./keep-command.ts";
import { proposePost } from "./propose-command.ts";

/** Everything that can be asked of Beacon from where a message is written or from a post's menu: the manifest offers these and no others. */
export const extensionCommands = {
  searches: [searchResources],
  actions: [keepResource, proposePost],
} as const;

export type SearchId = (typeof extensionCommands.searches)[number]["id"];
export type ActionId = (typeof extensionCommands.actions)[number]["id"];
