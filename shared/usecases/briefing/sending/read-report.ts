import { type Edition, isOut } from "../../../domain/briefing/edition.ts";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import { readersOf } from "../../../domain/briefing/readers.ts";
import { copiesByPerson } from "../../../domain/briefing/sending/copies.ts";
import { toldByPerson } from "../../../domain/briefing/sending/portion.ts";
import { type Reached, reachedReaders } from "../../../domain/briefing/sending/report.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";

export interface SendingReport {
  readonly edition: Edition;
  readonly reached: readonly Reached[];
  /** Whether it was kept at all: of editions of an earlier time it was not. */
  readonly isKept: boolean;
}

/** What became of telling each reader of an edition that has gone out, person by person. */
export async function readReport(
  { editions, directory, deliveries }: Pick<Ports, "editions" | "directory" | "deliveries">,
  { edition: id }: { edition: EditionId },
): Promise<Result<SendingReport, "edition.not-found">> {
  const found = await editions.find(id);
  if (!found || !isOut(found.value)) return refuse("edition.not-found");
  const edition = found.value;
  const portions = await deliveries.listOf(id);
  const current = await directory.current();
  const readers = readersOf(edition, edition.frozenItems ?? [], current);
  const isKept =
    portions.length > 0 || edition.status !== "published" || edition.delivery?.stopped !== undefined;
  return ok({
    edition,
    isKept,
    reached: isKept
      ? reachedReaders(
          edition,
          readers,
          toldByPerson(portions),
          copiesByPerson(edition, {
            portions,
            letters: await deliveries.listOfCorrections(id),
            directory: current,
          }),
        )
      : [],
  });
}
