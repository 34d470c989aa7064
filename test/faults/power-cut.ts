/** Where a server is cut off: at its nth request, before it is sent, or after it was carried out and before the answer came. */
export interface CutPoint {
  readonly request: number;
  readonly when: "before" | "after";
}

/** A network that ends at a point, as a process does that is killed: from then on nothing is sent and no answer comes. */
export function powerCut(fetch: typeof globalThis.fetch, point: CutPoint | undefined) {
  let sent = 0;
  let isCut = false;
  let tell: () => void = () => {};
  const cut = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const silence = new Promise<never>(() => {});

  function end(): Promise<never> {
    isCut = true;
    tell();
    return silence;
  }

  return {
    /** Resolves when it has happened. */
    cut,
    requestsSent: () => sent,
    fetch: (async (input, init) => {
      if (isCut) return silence;
      const mine = ++sent;
      if (mine === point?.request && point.when === "before") return end();
      const answer = await fetch(input, init);
      if (isCut) return silence;
      return mine === point?.request ? end() : answer;
    }) satisfies typeof globalThis.fetch,
  };
}

/** A line that stands until it is told where to end, counted from then. */
export function standingLine(through: typeof globalThis.fetch) {
  let line = through;
  return {
    fetch: ((input, init) => line(input, init)) satisfies typeof globalThis.fetch,
    /** Without a point it never ends. Resolves when it has ended. */
    cutAt(point: CutPoint | undefined): Promise<void> {
      const ended = powerCut(through, point);
      line = ended.fetch;
      return ended.cut;
    },
  };
}
