import type { ItemContent } from "../item.ts";

/** The texts of an item, each with its place. */
export const textsOf = (item: ItemContent): { pointer: string; text: string }[] => [
  { pointer: "/title", text: item.title },
  { pointer: "/what", text: item.what },
  { pointer: "/why", text: item.why },
  ...(item.action ? [{ pointer: "/action/text", text: item.action.text }] : []),
];

/** Sentences of a text; an abbreviation's full stop may part one, which does no harm to those who look for words. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.trim() !== "");
