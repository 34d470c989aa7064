import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { Ports } from "../../../shared/domain/ports.ts";
import { learnApp } from "../../../shared/usecases/briefing/sending/learn-app.ts";
import type { IncomingActivity } from "./activity.schema.ts";

/**
 * Learns from what comes from somebody's own chat that they have Beacon, in which chat, or that they removed it. Teams says so with
 * `installationUpdate`; whoever writes or presses has it. Only of people whom the trust's directory knows anything is kept.
 */
export async function learnFromActivity(
  activity: IncomingActivity,
  ports: Pick<Ports, "reaches" | "directory">,
): Promise<void> {
  const person = activity.from.aadObjectId as PersonId | null | undefined;
  const { id: chat, conversationType } = activity.conversation;
  if (!person || conversationType !== "personal") return;
  if (!(await ports.directory.current()).person(person)) return;
  const isGone = activity.type === "installationUpdate" && activity.action?.startsWith("remove");
  await learnApp(ports, isGone ? { person, app: "removed" } : { person, app: "installed", chat });
}
