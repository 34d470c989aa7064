import type { Beacon } from "../../bot/compose.ts";

/**
 * Every row of every list that the API writes, as Graph holds it now: with its version, so that a row written again and
 * left as it was shows too.
 */
export async function storedRows(beacon: Beacon): Promise<string[]> {
  await beacon.mirror.refresh();
  const lists = [
    "Briefing items",
    "Briefing editions",
    "Briefing templates",
    "Key messages",
    "Receipts 2026-27",
    "Meetings",
    "Invitations 2026-27",
    "Minutes",
    "Feeds",
    "Schools",
    "People",
    "Posts",
    "Closures",
  ];
  return lists.flatMap((name) =>
    [...beacon.mirror.list(name).all()].map(
      ({ etag, fields }) => `${name} ${String(fields.Key)} ${etag} ${JSON.stringify(fields)}`,
    ),
  );
}
