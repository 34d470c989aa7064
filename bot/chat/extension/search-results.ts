import type { FoundResource } from "../../../shared/domain/resources/ports.ts";
import { findResources } from "../../../shared/usecases/resources/find-resources.ts";
import { resourcesAtHand } from "../../../shared/usecases/resources/saved/resources-at-hand.ts";
import { actorOf, type Turn } from "../turn.ts";
import type { ExtensionAnswer } from "./extension-answer.ts";
import { extensionResult } from "./extension-result.ts";

/** As many as the list shows without scrolling. */
const shown = 8;

type Shown = Pick<FoundResource, "resource" | "chosenBy">;

/** What fits the words as far as they are typed; what somebody has at hand before they type any. Only they see the list. */
export async function searchResults(
  { words, skip }: { words: string; skip: number },
  turn: Turn,
): Promise<ExtensionAnswer> {
  const { ports, links } = turn;
  const networks = await ports.networks.list();
  const asked = words.trim();
  const found: readonly Shown[] =
    asked === ""
      ? (await resourcesAtHand(ports, { actor: actorOf(turn), limit: skip + shown })).map((resource) => ({
          resource,
        }))
      : await searched(asked, skip + shown, turn);
  const results = found
    .slice(skip)
    .map(({ resource, chosenBy }) => extensionResult(resource, { networks, links, chosenBy }));
  if (results.length > 0 || skip > 0) return { kind: "results", results };
  return {
    kind: "words",
    text:
      asked === ""
        ? "Type what you look for, such as phonics screening check."
        : "Nothing found. Try fewer words, or other words for it.",
  };
}

async function searched(words: string, limit: number, turn: Turn) {
  const asked = { words, limit, isUnfinished: true };
  return (await findResources(turn.ports, actorOf(turn), asked)).found;
}
