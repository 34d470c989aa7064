/**
 * Does its work with one after the other. A fault with one does not keep the next waiting: all are handed on afterwards, as one
 * `AggregateError` that says `words`.
 */
export async function eachInTurn<Each>(
  all: Iterable<Each>,
  words: string,
  work: (each: Each) => Promise<void>,
): Promise<void> {
  const faults: unknown[] = [];
  for (const each of all) {
    try {
      await work(each);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, words);
}
