import type { Closure, ClosureId } from "../../domain/directory/closure.ts";
import { closureErrors } from "../../domain/directory/closure-errors.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import type { Versioned } from "../../domain/versioned.ts";

type EditPorts = Pick<Ports, "directory" | "directoryWriter">;

/** Every closure with the version that a save must carry, earliest first. */
export async function closuresWithVersions({
  directory,
  directoryWriter,
}: EditPorts): Promise<Versioned<Closure>[]> {
  const found = await Promise.all(
    (await directory.closures()).map(({ id }) => directoryWriter.closures.find(id)),
  );
  return found
    .filter((closure) => closure !== undefined)
    .sort(
      ({ value: a }, { value: b }) =>
        a.from.localeCompare(b.from) || a.to.localeCompare(b.to) || a.name.localeCompare(b.name, "en-GB"),
    );
}

/** Adds days on which schools differ from an ordinary day of term. Safe to repeat: the id is the sender's. */
export async function addClosure(
  { directory, directoryWriter }: EditPorts,
  closure: Closure,
): Promise<Result<Versioned<Closure>, "closure.invalid">> {
  const errors = closureErrors(closure, await directory.current());
  if (errors.length > 0) return refuse("closure.invalid", errors);
  return ok(await directoryWriter.closures.create(closure));
}

/** Saves what was changed in a closure, if it still stands as it was read. */
export async function saveClosure(
  { directory, directoryWriter }: EditPorts,
  { closure, version }: { closure: Closure; version: string },
): Promise<Result<Versioned<Closure>, "closure.not-found" | "closure.invalid" | "directory.changed">> {
  if (!(await directoryWriter.closures.find(closure.id))) return refuse("closure.not-found");
  const errors = closureErrors(closure, await directory.current());
  if (errors.length > 0) return refuse("closure.invalid", errors);
  return directoryWriter.closures.save(closure, version);
}

/** Takes a closure away, if it still stands as it was read. Removing what is gone is no refusal. */
export const removeClosure = (
  { directoryWriter }: Pick<Ports, "directoryWriter">,
  { id, version }: { id: ClosureId; version: string },
): Promise<Result<undefined, "directory.changed">> => directoryWriter.closures.remove(id, version);
