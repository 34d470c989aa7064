// Plain JavaScript: Jest loads it itself, without the transform that the tests have.
import { tsImport } from "tsx/esm/api";

/** Ends what this run has started. */
export let endStack = async () => {};

export default async function startStack() {
  const { startSharedStack } = await tsImport("./start-shared-stack.ts", import.meta.url);
  endStack = await startSharedStack();
}
