import type { AppStanding } from "../../../domain/briefing/sending/reach.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";

/**
 * Keeps what Teams says of Beacon in somebody's Teams: added, in which chat, or removed. Of people of whom nothing else is known nothing
 * is kept when they have it, as everybody has whose administrator put it there.
 */
export async function learnApp(
  { reaches }: Pick<Ports, "reaches">,
  { person, app, chat }: { person: PersonId; app: AppStanding; chat?: string },
): Promise<void> {
  await reaches.amend(person, (reach) => {
    const isNew = reach.app === undefined && reach.choice === undefined && reach.chat === undefined;
    if (app === "installed" && isNew) return reach;
    if (reach.app === app && (chat === undefined || reach.chat === chat)) return reach;
    return { ...reach, app, ...(chat === undefined ? {} : { chat }) };
  });
}
