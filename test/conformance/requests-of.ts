import { expect } from "@jest/globals";
import type { OpenedPorts } from "./port-implementation.ts";

/** Runs something and holds what it asked of Graph to what it may ask, by operation. In memory nothing is asked. */
export async function requestsOf<Answer>(
  { graphRequests }: OpenedPorts,
  expected: Readonly<Record<string, number>>,
  run: () => Promise<Answer>,
): Promise<Answer> {
  graphRequests?.reset();
  const answer = await run();
  if (graphRequests) expect(graphRequests.byOperation()).toEqual(expected);
  return answer;
}

export const creation = { "POST /sites/{site}/lists/{list}/items": 1 };
export const change = { "PATCH /sites/{site}/lists/{list}/items/{item}/fields": 1 };
export const removal = { "DELETE /sites/{site}/lists/{list}/items/{item}": 1 };
/** A lost race costs a look at what stands instead. */
export const lostRace = { ...change, "GET /sites/{site}/lists/{list}/items": 1 };
