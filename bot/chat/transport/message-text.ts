import type { IncomingActivity } from "./activity.schema.ts";

/** What somebody typed to the bot, without the mention of the bot itself. Mentions of other people keep their names. */
export function messageText({ text, entities, recipient }: IncomingActivity): string {
  let words = text ?? "";
  for (const entity of entities ?? [])
    if (entity.type === "mention" && entity.mentioned?.id === recipient.id && entity.text)
      words = words.replace(entity.text, " ");
  return words
    .replace(/<\/?at[^>]*>/g, "")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&")
    .trim();
}
