import { notCome, type Portion } from "../../../domain/briefing/sending/portion.ts";

export interface Lane {
  readonly portions: readonly Portion[];
  /** How many are begun in one writing. */
  readonly together: number;
  write(changed: readonly Portion[]): Promise<void>;
  send(portion: Portion): Promise<Portion>;
  goOn(): Promise<boolean>;
}

/** Two, so that one sends while the other writes what became of its own. */
const workers = 2;

/**
 * Sends portions: each is written as begun, sent, and written with what became of it. Answers what was begun, as it ended, and
 * whether it was told to stop. After a fault nothing more is begun, and what became of the rest is written before it is handed on.
 */
export async function runLane(lane: Lane): Promise<{ ended: readonly Portion[]; stopped: boolean }> {
  const queue = [...lane.portions];
  const ended: Portion[] = [];
  let stopped = false;

  async function work(): Promise<void> {
    let unwritten: Portion[] = [];
    const note = (portion: Portion) => {
      ended.push(portion);
      unwritten.push(portion);
    };
    try {
      while (queue.length > 0 && !stopped) {
        if (!(await lane.goOn())) {
          stopped = true;
          return;
        }
        const begun = queue.splice(0, lane.together);
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
  return { ended, stopped };
}
