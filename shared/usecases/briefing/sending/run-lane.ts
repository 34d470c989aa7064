import { notCome, type Portion } from "../../../domain/briefing/sending/portion.ts";

export interface Lane {
  /** Each is asked for when it is about to be begun. */
  readonly portions: Iterable<Portion>;
  /** How many are begun in one writing. */
  readonly together: number;
  write(changed: readonly Portion[]): Promise<void>;
  send(portion: Portion): Promise<Portion>;
  goOn(): Promise<boolean>;
  /** Hears of each that was begun, as it ended. */
  ended(portion: Portion): void;
}

/** Two, so that one sends while the other writes what became of its own. */
const workers = 2;

/**
 * Sends portions: each is written as begun, sent, and written with what became of it. Answers whether it was told to stop. After
 * a fault nothing more is begun, and what became of the rest is written before it is handed on.
 */
export async function runLane(lane: Lane): Promise<{ stopped: boolean }> {
  const queue = lane.portions[Symbol.iterator]();
  let stopped = false;

  async function work(): Promise<void> {
    let unwritten: Portion[] = [];
    const note = (portion: Portion) => {
      lane.ended(portion);
      unwritten.push(portion);
    };
    try {
      while (!stopped) {
        const begun = takenFrom(queue, lane.together);
        if (begun.length === 0) return;
        if (!(await lane.goOn())) {
          stopped = true;
          return;
        }
        const changed = [...unwritten, ...begun];
        // Should this writing fail, it may have arrived all the same: what it began is then written as not sent.
        unwritten = [...unwritten, ...begun.map(notCome)];
        await lane.write(changed);
        unwritten = [];
        for (const portion of begun) {
          if (!stopped && (await lane.goOn())) note(await lane.send(portion));
          else {
            stopped = true;
            note(notCome(portion));
          }
        }
      }
    } catch (fault) {
      stopped = true;
      throw fault;
    } finally {
      if (unwritten.length > 0) await lane.write(unwritten);
    }
  }

  const ends = await Promise.allSettled(Array.from({ length: workers }, work));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return { stopped };
}

/** The next of them, so many or as many as are left. */
function takenFrom<Each>(queue: Iterator<Each>, most: number): Each[] {
  const taken: Each[] = [];
  while (taken.length < most) {
    const next = queue.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}
