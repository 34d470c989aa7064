import { isOut } from "../../../domain/briefing/edition.ts";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import type { BriefingItem } from "../../../domain/briefing/item.ts";
import { itemsOutFor } from "../../../domain/briefing/readers.ts";
import { type WayTaken, wayOf } from "../../../domain/briefing/sending/reach.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { type EditionAsItStands, editionAsItStands } from "../edition-as-it-stands.ts";
import { answerSetting } from "../handover/answer-setting.ts";
import { asRead, type ReadEdition } from "../read-edition.ts";

export interface PreviewedSending {
  readonly edition: EditionAsItStands;
  /** What stands on the reader's own card. */
  readonly read: ReadEdition;
  /** What stands in their e-mail; empty when the edition does not concern them and they are told in no way. */
  readonly items: readonly BriefingItem[];
  readonly taken: WayTaken;
  readonly hasAddress: boolean;
  /** The day on which it goes out, or went. */
  readonly on: CivilDate;
}

/** What one reader will get of an edition by each way, and by which of them they are told. Nothing is sent. */
export async function previewSending(
  ports: Pick<Ports, "editions" | "items" | "directory" | "reaches" | "receipts" | "clock">,
  { edition: id, reader }: { edition: EditionId; reader: PersonId },
): Promise<Result<PreviewedSending, "edition.not-found" | "person.not-found">> {
  const edition = await editionAsItStands(ports, id);
  if (!edition) return refuse("edition.not-found");
  const directory = await ports.directory.current();
  const person = directory.person(reader);
  if (!person) return refuse("person.not-found");
  const today = londonDate(ports.clock.now());
  const on = isOut(edition) ? londonDate(edition.publishedAt ?? ports.clock.now()) : later(today, id);
  return ok({
    ...{ edition, on },
    read: asRead(edition, reader, { ...(await answerSetting(ports)), today: on }),
    items: itemsOutFor(reader, edition, directory),
    taken: wayOf(person, await ports.reaches.find(reader)),
    hasAddress: person.email !== "",
  });
}

const later = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? b : a);
