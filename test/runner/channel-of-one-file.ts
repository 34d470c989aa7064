/** What a worker of the runner sends to be told of the run it is part of. */
const ask = "jest-light-runner-get-worker-data";

/**
 * Where one worker is told of the run, for one file of tests, when it asks. The runner itself has one such channel for
 * all workers: the first who asks has all of them answered, and one that was about to ask is given what it does not
 * listen for yet, asks in vain and waits for ever, with its file and every file that was to follow.
 */
export function channelOfOneFile(workerData: unknown) {
  let tell: (message: unknown) => void = () => {};
  return {
    onMessage(listener: (message: unknown) => void) {
      tell = listener;
    },
    postMessage(message: unknown) {
      if (message === ask) tell({ type: "jest-light-runner-worker-data", workerData });
    },
  };
}
