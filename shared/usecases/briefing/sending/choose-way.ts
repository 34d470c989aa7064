import { type Reach, type Way, type WayTaken, wayOf } from "../../../domain/briefing/sending/reach.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";

type WayPorts = Pick<Ports, "reaches" | "directory" | "personalCards">;

export interface MyWay extends WayTaken {
  /** What they chose, which may not be what leads to them. */
  readonly choice: Way | undefined;
}

/** How the briefing comes to somebody, and what they chose. */
export async function myWay(
  { reaches, directory }: Pick<WayPorts, "reaches" | "directory">,
  { person }: { person: PersonId },
): Promise<MyWay> {
  return taken(await reaches.find(person), person, directory);
}

/**
 * Chooses how the briefing comes to somebody from the next one on. A card in their chat is tried for first: who has removed or blocked
 * Beacon cannot choose it until they take it back.
 */
export async function chooseWay(
  { reaches, directory, personalCards }: WayPorts,
  { person, choice }: { person: PersonId; choice: Way },
): Promise<Result<MyWay, "way.no-chat" | "way.chat-unsure" | "way.no-address">> {
  const isGuest = (await directory.current()).person(person)?.isGuest;
  if (choice === "mail" && !(await directory.current()).person(person)?.email)
    return refuse("way.no-address");
  if (choice !== "chat" || isGuest)
    return ok(
      await taken(
        await reaches.amend(person, (reach) => (reach.choice === choice ? reach : { ...reach, choice })),
        person,
        directory,
      ),
    );
  const opened = await personalCards.open(person);
  if ("refused" in opened) return refuse(opened.refused ? "way.no-chat" : "way.chat-unsure");
  const { chat } = opened;
  const saved = await reaches.amend(person, (reach) =>
    reach.choice === choice && reach.chat === chat && reach.app === "installed"
      ? reach
      : { ...reach, choice, chat, app: "installed" },
  );
  return ok(await taken(saved, person, directory));
}

async function taken(
  reach: Reach | undefined,
  person: PersonId,
  directory: WayPorts["directory"],
): Promise<MyWay> {
  return { choice: reach?.choice, ...wayOf((await directory.current()).person(person) ?? {}, reach) };
}
