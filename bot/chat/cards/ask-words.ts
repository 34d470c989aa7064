import { sentenceCase } from "../../../shared/sentences/lists.ts";
import type { Ask, TypedAsk } from "../ask.ts";
import { help, typedAsks } from "../vocabulary.ts";
import { action } from "./action.ts";
import type { ExecuteAction, RichTextBlock } from "./adaptive-card.ts";
import { line, run } from "./text.ts";

/** What is worth offering to somebody who has not asked for it. */
export const offered: readonly TypedAsk[] = typedAsks.filter((ask) => ask.inCommandList && ask !== help);

/** A question as a button's title: its first phrase. */
export const askTitle = (ask: Ask): string => sentenceCase(ask.phrases[0] ?? ask.name);

/** A button that asks it, about what was named. */
export const askButton = (ask: TypedAsk, named: Readonly<Record<string, unknown>>): ExecuteAction =>
  action(ask, askTitle(ask), { ...named });

/** A question with what its answer is: "Briefing  What is for you in the newest Tuesday briefing." */
export const askLine = (ask: Ask): RichTextBlock =>
  line([run(askTitle(ask), { weight: "Bolder" }), run(`  ${ask.description}.`)], "Small");
