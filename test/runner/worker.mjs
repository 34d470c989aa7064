import { addEventHandler, getState } from "jest-circus";

// As they are before a test puts its own in their place.
const { setTimeout, clearTimeout } = globalThis;

/**
 * How long a test or what prepares it may take, in milliseconds. A guard against hanging, not a measure of speed: the machine may be busy.
 * Longer than a page is waited for, so that what is missing on it is told rather than that time was over.
 */
const usualLimit = 180_000;

/** What each file of tests asked for, by the state of its run. */
const asked = new WeakMap();

/** The runner knows no limits: without them a test that hangs would keep all others waiting for ever. */
globalThis.jest.setTimeout = (milliseconds) => {
  asked.set(getState(), milliseconds);
  return globalThis.jest;
};

// A worker is let go, not ended, when all is done: whatever a page or a server left running would keep it for ever.
if (process.__tinypool_state__?.isChildProcess) process.on("disconnect", () => process.exit());

addEventHandler(({ name }, { currentDescribeBlock: block }) => {
  const added =
    name === "add_test" ? block.children.at(-1) : name === "add_hook" ? block.hooks.at(-1) : undefined;
  if (added?.fn) added.fn = within(added.fn, () => added.timeout ?? asked.get(getState()) ?? usualLimit);
});

/**
 * @param {() => unknown} work
 * @param {() => number} most
 */
function within(work, most) {
  return async () => {
    const limit = most();
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Was not done after ${limit} ms.`)), limit);
    });
    try {
      await Promise.race([work(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
