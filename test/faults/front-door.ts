export interface Answer {
  readonly status: number;
  /** Of the server that answered. */
  readonly address: string;
}

const looksEveryMilliseconds = 200;

/**
 * What stands before several servers: it looks which of them are ready, as a cloud's front end does, and sends each request
 * to one that was when it last looked. It sends nothing twice.
 */
export class FrontDoor {
  #addresses: readonly string[] = [];
  #ready: readonly string[] = [];
  #next = 0;
  #isOpen = true;
  readonly #looking: Promise<void>;

  constructor() {
    this.#looking = this.#look();
  }

  /** Which servers there are from now on. */
  leadsTo(addresses: readonly string[]): void {
    this.#addresses = addresses;
  }

  /** Waits until these are ready, and none else. */
  async until(...addresses: readonly string[]): Promise<void> {
    while (String([...this.#ready].sort()) !== String([...addresses].sort())) await pause();
  }

  /** Throws when the server that was asked did not answer. */
  async ask(path: string, init: RequestInit): Promise<Answer> {
    const address = this.#ready[this.#next++ % this.#ready.length];
    if (address === undefined) throw new Error("No server is ready.");
    const answer = await fetch(`${address}${path}`, init);
    await answer.arrayBuffer();
    return { status: answer.status, address };
  }

  async close(): Promise<void> {
    this.#isOpen = false;
    await this.#looking;
  }

  async #look(): Promise<void> {
    while (this.#isOpen) {
      const looked = await Promise.all(
        this.#addresses.map(async (address) => ((await isReady(address)) ? address : undefined)),
      );
      this.#ready = looked.filter((address) => address !== undefined);
      await pause();
    }
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, looksEveryMilliseconds));

/** A server that is not there, or does not answer at once, is not ready. */
const isReady = (address: string): Promise<boolean> =>
  fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(2000) }).then(
    ({ ok }) => ok,
    () => false,
  );
