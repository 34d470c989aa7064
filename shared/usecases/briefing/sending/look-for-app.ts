import type { PersonId } from "../../../domain/directory/person.ts";
import { isHeldOn } from "../../../domain/directory/post.ts";
import type { Ports } from "../../../domain/ports.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { learnApp } from "./learn-app.ts";

export type LookForAppPorts = Pick<
  Ports,
  "reaches" | "personalCards" | "directory" | "clock" | "jobTurns" | "newToken"
>;

/** So many are asked for at once; how many a second is for whoever asks to say. */
const atOnce = 10;

/**
 * Looks whether everybody who holds a post has Beacon in Teams, by asking for their chat, which nobody notices. Teams leaves those
 * without it out of a notification in silence: they are to get an e-mail instead. Once a day, on one of several servers. Answers how
 * many were looked at, and of how many something was learnt that was not known.
 */
export async function lookForApp(
  ports: LookForAppPorts,
  signal: AbortSignal,
): Promise<{ looked: number; learnt: number } | undefined> {
  const { directory, clock, jobTurns, newToken } = ports;
  const today = londonDate(clock.now());
  if (!(await jobTurns.take("look-for-app", today, newToken()))) return undefined;
  const { people, postsOf } = await directory.current();
  const queue = people.filter(
    ({ id, isGuest }) => !isGuest && postsOf(id).some((post) => isHeldOn(post, today)),
  );
  const found = { looked: 0, learnt: 0 };
  const work = async () => {
    for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
      found.looked++;
      if (await look(ports, next.id)) found.learnt++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

/** Whether something was learnt. Whoever cannot be asked for now is asked for tomorrow. */
async function look({ personalCards, reaches }: LookForAppPorts, person: PersonId): Promise<boolean> {
  const opened = await personalCards.open(person);
  if (!("chat" in opened) && opened.refused === undefined) return false;
  const before = await reaches.find(person);
  await learnApp(
    { reaches },
    "chat" in opened
      ? { person, app: "installed", chat: opened.chat }
      : { person, app: opened.refused ?? "removed" },
  );
  return (await reaches.find(person)) !== before;
}
