import type { Edition } from "../../../domain/briefing/edition.ts";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import { claimCovers, claimEnd } from "../../../domain/briefing/publication.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type TellPorts, tellReaders } from "./tell-readers.ts";

export type TellMorePorts = TellPorts & Pick<Ports, "editions" | "newToken" | "claimTerms">;
export type TellMoreRefusal = "edition.not-found" | "edition.not-out" | "edition.being-published";

/**
 * Tells more readers of an edition that has gone out, under a claim, so that no other server does at the same time. `prepare` may say
 * of whom it is to be forgotten that they were tried.
 */
export async function tellMore(
  ports: TellMorePorts,
  of: { edition: EditionId; readers: readonly PersonId[]; prepare?: (token: string) => Promise<void> },
): Promise<Result<Edition, TellMoreRefusal>> {
  const { editions, clock, claimTerms } = ports;
  await editions.refresh();
  const found = await editions.find(of.edition);
  if (!found) return refuse("edition.not-found");
  if (found.value.status !== "published") return refuse("edition.not-out");
  if (found.value.claim && clock.now() < found.value.claim.until) return refuse("edition.being-published");
  const claim = { token: ports.newToken(), until: claimEnd(clock.now(), claimTerms) };
  const held = await editions.save({ ...found.value, claim }, found.version);
  if (!held.ok) return refuse("edition.being-published");
  await of.prepare?.(claim.token);
  const told = await tellReaders(ports, {
    ...{ edition: held.value.value, readers: of.readers, token: claim.token, isRepeat: true },
    goOn: async () =>
      (await editions.find(of.edition))?.value.claim?.token === claim.token &&
      claimCovers(claim.until, clock.now(), claimTerms),
  });
  const standing = await editions.find(of.edition);
  if (!told || standing?.value.claim?.token !== claim.token) return refuse("edition.being-published");
  const { claim: _claim, ...rest } = standing.value;
  const saved = await editions.save(rest, standing.version);
  return saved.ok ? ok(saved.value.value) : refuse("edition.being-published");
}
