/** Past any wait that somebody sits out, and within what a date can hold. */
const yearSeconds = 365 * 86_400;

/** The instant that a `Retry-After` header names, as seconds or as an HTTP date (RFC 9110 §10.2.3); undefined without a usable one. */
export function retryAt(header: string | null | undefined, now: Date): Date | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return new Date(now.getTime() + Math.min(Number(text), yearSeconds) * 1000);
  // All three forms begin with the day; the oldest names no zone and means UTC.
  if (!/^[A-Z][a-z]{2}/.test(text)) return undefined;
  const date = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : new Date(date);
}
