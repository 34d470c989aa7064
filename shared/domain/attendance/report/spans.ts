/** A stay on the way to being understood, in milliseconds by the clock on the wall. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The same time in order and apart: two devices at once count once. */
export function united(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = apart.at(-1);
    if (last && span.from <= last.to)
      apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else apart.push(span);
  }
  return apart;
}

export const secondsIn = (spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to }) => sum + (to - from) / 1_000, 0);

/** Whether two of them run at once. */
export const overlap = (spans: readonly Span[]): boolean => {
  const sorted = [...spans].sort((a, b) => a.from - b.from || a.to - b.to);
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of sorted) {
    if (from < end) return true;
    end = to;
  }
  return false;
};
