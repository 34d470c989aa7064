import { GraphNotFound } from "./graph-errors.ts";

/** What Graph answers, or nothing where it has nothing of that address. */
export async function unlessAbsent<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (failure) {
    if (failure instanceof GraphNotFound) return undefined;
    throw failure;
  }
}
