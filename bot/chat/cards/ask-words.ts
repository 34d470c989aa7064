import { listed, sentenceCase } from "../../../shared/sentences/lists.ts";
import type { Ask, TypedAsk } from "../ask.ts";
import { help, typedAsks } from "../vocabulary.ts";
import { action } from "./action.ts";
import type { ExecuteAction } from "./adaptive-card.ts";

/** What is worth offering to somebody who has not asked for it. */
export const offered: readonly TypedAsk[] = typedAsks.filter((ask) => ask.inCommandList && ask !== help);

/** A question as a button's title: its first phrase. */
export const askTitle = (ask: Ask): string => sentenceCase(ask.phrases[0] ?? ask.name);

export const askButton = (ask: TypedAsk): ExecuteAction => action(ask, askTitle(ask), {});

/** "what is for you in the newest Tuesday briefing and what you still have to do". */
export const offeredInWords = (): string =>
  listed(offered.map(({ description }) => description.charAt(0).toLowerCase() + description.slice(1)));
