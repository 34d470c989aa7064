import { vocabulary } from "../bot/chat/vocabulary.ts";
import type { BotCommand } from "./build.ts";

/** The questions that Teams lists, as people type them, from the one place that says what the bot can be asked. */
export const botCommands: readonly BotCommand[] = vocabulary
  .filter(({ inCommandList }) => inCommandList)
  .map(({ name, phrases, description }) => ({ title: phrases[0] ?? name, description }));
