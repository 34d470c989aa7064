import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { isShownPinned } from "../../../domain/resources/pins/is-shown-pinned.ts";
import { pinErrors } from "../../../domain/resources/pins/pin-errors.ts";
import { pinnedAtMost } from "../../../domain/resources/pins/pin-limits.ts";
import { pinnedFor } from "../../../domain/resources/pins/pin-rights.ts";
import { type PinnedAnswer, pinId } from "../../../domain/resources/pins/pinned-answer.ts";
import { pinsFor } from "../../../domain/resources/pins/pins-for.ts";
import type { ResourceId } from "../../../domain/resources/resource.ts";
import { canCurate } from "../../../domain/resources/resource-rights.ts";
import { schoolThesaurus } from "../../../domain/resources/search/thesaurus/school-thesaurus.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { visibleResource } from "../visible-resource.ts";

/**
 * Has a resource stand first for whoever searches for these words; whoever keeps it may. One that is pinned for the same search already
 * is pinned once. What the asker may not see is not counted towards the most that a search shows, so that nobody learns of it
 * (invariant 7). `pinnedAt` puts one back where it stood among others.
 */
export async function pinAnswer(
  ports: ReaderPorts & Pick<Ports, "resources" | "pinnedAnswers">,
  asked: {
    readonly actor: Actor;
    readonly resource: ResourceId;
    readonly words: string;
    readonly pinnedAt?: Date;
  },
): Promise<
  Result<
    PinnedAnswer,
    "resource.not-found" | "resource.not-yours" | "resource-pin.invalid" | "resource-pin.full"
  >
> {
  const { actor, resource: id, pinnedAt } = asked;
  const words = asked.words.trim();
  const reader = await resourceReader(ports, actor);
  const found = await visibleResource(ports, reader, id);
  if (!found) return refuse("resource.not-found");
  if (!canCurate(reader, found.value)) return refuse("resource.not-yours");
  const errors = pinErrors(words, schoolThesaurus);
  if (errors.length > 0) return refuse("resource-pin.invalid", errors);
  const same = pinsFor(words, await ports.pinnedAnswers.list(), schoolThesaurus);
  const standing = same.find(({ resource }) => resource === id);
  if (standing) return ok(standing);
  const others = await Promise.all(same.map(({ resource }) => visibleResource(ports, reader, resource)));
  if (others.filter((each) => isShownPinned(each?.value)).length >= pinnedAtMost)
    return refuse("resource-pin.full");
  const now = ports.clock.now();
  const network = pinnedFor(reader, found.value);
  return ok(
    await ports.pinnedAnswers.create({
      ...{ id: pinId(id, words), words, resource: id, by: actor.person },
      at: pinnedAt && pinnedAt < now ? pinnedAt : now,
      ...(network === undefined ? {} : { network }),
    }),
  );
}
