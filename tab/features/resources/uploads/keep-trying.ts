import type { UploadSurroundings } from "../../../teams/upload-surroundings.ts";

/** Nothing came through, or what came says to ask again later. */
export class ConnectionLost extends Error {
  /** Not before this long, when the service said so. */
  readonly retryAfterMilliseconds: number | undefined;

  constructor(
    about: { readonly retryAfterMilliseconds?: number | undefined; readonly cause?: unknown } = {},
  ) {
    super("The connection was lost", { cause: about.cause });
    this.retryAfterMilliseconds = about.retryAfterMilliseconds;
  }
}

const firstWait = 1_000;
const longestWait = 30_000;
/** Some ten minutes; after that somebody is asked. */
const lossesAtMost = 24;

/** Counts losses without progress in between, and waits after each: longer every time, and until the browser is connected. */
export class Patience {
  private losses = 0;
  private readonly world: UploadSurroundings;

  constructor(world: UploadSurroundings) {
    this.world = world;
  }

  madeProgress(): void {
    this.losses = 0;
  }

  /** Waits, or throws the loss when there were too many. A connection that comes back ends the wait. */
  async after(loss: ConnectionLost, signal: AbortSignal): Promise<void> {
    this.losses++;
    if (this.losses > lossesAtMost) throw loss;
    const wait = Math.max(
      loss.retryAfterMilliseconds ?? 0,
      Math.min(longestWait, firstWait * 2 ** (this.losses - 1)),
    );
    const early = new AbortController();
    const stop = () => early.abort(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    const end = this.world.onConnected(() => early.abort("connected"));
    try {
      await this.world.sleep(wait, early.signal);
    } catch (reason) {
      if (signal.aborted || reason !== "connected") throw reason;
    } finally {
      end();
      signal.removeEventListener("abort", stop);
    }
    await this.world.connected(signal);
  }
}

/** Does it until the connection holds. */
export async function keepTrying<Answer>(
  world: UploadSurroundings,
  signal: AbortSignal,
  onLost: () => void,
  run: () => Promise<Answer>,
): Promise<Answer> {
  const patience = new Patience(world);
  for (;;) {
    try {
      return await run();
    } catch (failure) {
      if (!(failure instanceof ConnectionLost) || signal.aborted) throw failure;
      onLost();
      await patience.after(failure, signal);
    }
  }
}
