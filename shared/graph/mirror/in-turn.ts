/** Runs one at a time, in order; a failure of one does not stop the next. */
export function inTurn<Input extends readonly unknown[]>(
  work: (...input: Input) => Promise<void>,
): (...input: Input) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (...input) => {
    const turn = last.then(
      () => work(...input),
      () => work(...input),
    );
    last = turn;
    return turn;
  };
}
