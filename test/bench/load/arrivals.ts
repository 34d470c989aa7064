export interface Arrivals {
  readonly visitors: number;
  /** Over which they come, evenly. */
  readonly seconds: number;
  /** What one of them asks for, one after another. */
  readonly asks: (visitor: number) => readonly Ask[];
}

export interface Ask {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
}

export interface Answered {
  /** Of each request, in milliseconds; of a visitor's first from when they were due, so that a server that stalls is not excused. */
  readonly milliseconds: readonly number[];
  /** What was not answered with success, by status or fault, and how often. */
  readonly faults: Readonly<Record<string, number>>;
}

/** Visitors who come when they are due, whether or not those before them have been answered. */
export async function arrive({ visitors, seconds, asks }: Arrivals): Promise<Answered> {
  const milliseconds: number[] = [];
  const faults: Record<string, number> = {};
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: visitors }, async (_, visitor) => {
      const due = begun + (visitor * seconds * 1000) / visitors;
      await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
      let since = due;
      for (const { url, ...init } of asks(visitor)) {
        const outcome = await statusOf(url, init);
        milliseconds.push(performance.now() - since);
        since = performance.now();
        if (outcome !== undefined) faults[outcome] = (faults[outcome] ?? 0) + 1;
      }
    }),
  );
  return { milliseconds, faults };
}

/** Undefined for success. */
async function statusOf(url: string, init: RequestInit): Promise<string | undefined> {
  try {
    const answer = await fetch(url, init);
    await answer.arrayBuffer();
    return answer.ok ? undefined : String(answer.status);
  } catch (fault) {
    return fault instanceof Error ? fault.message : "a fault";
  }
}
