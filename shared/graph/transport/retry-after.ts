/** The instant that a `Retry-After` header names, as seconds or as an HTTP date (RFC 9110 §10.2.3); undefined without a usable one. */
export function retryAt(header: string | null | undefined, now: Date): Date | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return new Date(now.getTime() + Number(text) * 1000);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : new Date(date);
}
