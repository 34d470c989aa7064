/**
 * An id for an item that is being written: unique, and greater than those made before it, because items that nobody
 * has put in order yet stand in the order of their ids. A UUID of version 7 (RFC 9562, section 5.7).
 */
export function newItemId(now: number): string {
  const time = now.toString(16).padStart(12, "0");
  const [, , third = "", fourth, fifth] = crypto.randomUUID().split("-");
  return [time.slice(0, 8), time.slice(8), `7${third.slice(1)}`, fourth, fifth].join("-");
}
