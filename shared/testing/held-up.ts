const everyMilliseconds = 5;

/**
 * The longest that this process worked at a stretch while something was done, in milliseconds of its processor: nobody was
 * answered meanwhile. What the machine gave to others is not a stretch of ours; nor is what other threads of ours did at the same time.
 */
export async function heldUp<Done>(
  work: () => Promise<Done>,
): Promise<{ readonly done: Done; readonly longestStretch: number }> {
  let last = { at: performance.now(), cpu: process.cpuUsage() };
  let longestStretch = 0;
  const look = () => {
    const now = { at: performance.now(), cpu: process.cpuUsage() };
    const { user, system } = process.cpuUsage(last.cpu);
    longestStretch = Math.max(longestStretch, Math.min((user + system) / 1_000, now.at - last.at));
    last = now;
  };
  const timer = setInterval(look, everyMilliseconds);
  try {
    const done = await work();
    look();
    return { done, longestStretch };
  } finally {
    clearInterval(timer);
  }
}
