import { startSharedStack } from "./start-shared-stack.ts";

/** Ends what this run has started. */
export let endStack = async () => {};

export default async function startStack() {
  endStack = await startSharedStack();
}
