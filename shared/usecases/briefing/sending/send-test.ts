import type { EditionId } from "../../../domain/briefing/ids.ts";
import { itemsOutFor } from "../../../domain/briefing/readers.ts";
import type { Sent } from "../../../domain/briefing/sending/ports.ts";
import type { Way } from "../../../domain/briefing/sending/reach.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { editionAsItStands } from "../edition-as-it-stands.ts";

export type SendTestPorts = Pick<
  Ports,
  "editions" | "items" | "directory" | "notifier" | "personalCards" | "briefingMail" | "reaches"
>;

/** Sends an edition to its editor alone, marked as a test, in one way and as one of its readers will get it. */
export async function sendTest(
  ports: SendTestPorts,
  of: { edition: EditionId; to: PersonId; reader: PersonId; way: Way },
): Promise<Result<Sent, "edition.not-found" | "person.not-found" | "way.no-address">> {
  const { directory, notifier, personalCards, briefingMail, reaches } = ports;
  const edition = await editionAsItStands(ports, of.edition);
  if (!edition) return refuse("edition.not-found");
  const current = await directory.current();
  const [to, reader] = [current.person(of.to), current.person(of.reader)];
  if (!reader) return refuse("person.not-found");
  const marked = { isTest: true } as const;
  if (of.way === "chat") {
    const chat = (await reaches.find(of.to))?.chat;
    const sent = await personalCards.send(edition, of.to, { ...marked, chat, asReadBy: reader.id });
    return ok(typeof sent === "object" && "card" in sent ? "told" : sent);
  }
  if (of.way === "mail") {
    if (!to?.email) return refuse("way.no-address");
    return ok(await briefingMail.send(edition, itemsOutFor(reader.id, edition, current), [to], marked));
  }
  await notifier.notify(edition, [of.to], marked);
  return ok("told");
}
