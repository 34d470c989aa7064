import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export interface TeamsRound {
  /** Of the bot. */
  readonly address: string;
  readonly token: string;
  readonly serviceUrl: string;
  /** The object id of who asks. */
  readonly from: string;
  readonly botId: string;
  readonly questions: readonly string[];
  readonly atOnce: number;
  readonly conversations: number;
}

/** What a round of questions came to; times in milliseconds, from the question to its answer being out. */
export interface Asked {
  readonly took: number;
  readonly answers: number;
  /** Requests that came to the Bot Connector. */
  readonly sent: number;
  readonly middle: number;
  readonly p95: number;
  readonly milliseconds: readonly number[];
}

export interface Teams {
  /** The address of its Bot Connector. */
  readonly serviceUrl: string;
  ask(round: TeamsRound): Promise<Asked>;
  close(): void;
}

/** Starts Teams in a process of its own. */
export async function teamsBeside(): Promise<Teams> {
  const child = fork(join(import.meta.dirname, "teams.ts"));
  const [{ serviceUrl }] = (await once(child, "message")) as [{ serviceUrl: string }];
  return {
    serviceUrl,
    async ask(round) {
      child.send(round);
      const [answered] = (await once(child, "message")) as [Asked | { fault: string }];
      if ("fault" in answered) throw new Error(answered.fault);
      return answered;
    },
    close: () => child.disconnect(),
  };
}
