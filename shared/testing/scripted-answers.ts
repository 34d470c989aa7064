import type { Next, OutgoingRequest } from "../graph/transport/step.ts";
import type { TestClock } from "./clock.ts";

export interface ScriptedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What stands at the end of the transport in a test: answers given in order, the last again and again, and a note of what was sent when. */
export class ScriptedAnswers {
  readonly sent: { readonly at: Date; readonly request: OutgoingRequest }[] = [];
  private readonly clock: TestClock;
  private readonly answers: readonly (ScriptedAnswer | Error)[];

  constructor(clock: TestClock, ...answers: readonly (ScriptedAnswer | Error)[]) {
    this.clock = clock;
    this.answers = answers;
  }

  readonly next: Next = async (request) => {
    const answer = this.answers[Math.min(this.sent.length, this.answers.length - 1)];
    this.sent.push({ at: this.clock.now(), request });
    if (!answer) throw new Error("The test gave no answer.");
    if (answer instanceof Error) throw answer;
    const body = answer.body === undefined ? null : JSON.stringify(answer.body);
    return new Response(body, { status: answer.status, headers: { ...answer.headers } });
  };

  /** Seconds after the first sending at which each was sent. */
  get seconds(): number[] {
    const first = this.sent[0]?.at.getTime() ?? 0;
    return this.sent.map(({ at }) => (at.getTime() - first) / 1000);
  }
}
