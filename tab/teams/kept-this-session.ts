import type { z } from "zod";
import { type KeptValue, keptValue } from "./kept-value.ts";

/** A value that outlives a reload. Where the browser keeps nothing for framed pages, it lives as long as the page. */
export function keptThisSession<Value>(key: string, schema: z.ZodType<Value>): KeptValue<Value> {
  try {
    return keptValue(window.sessionStorage, key, schema);
  } catch (reason) {
    // With cookies blocked, even naming `sessionStorage` throws (HTML standard, "SecurityError").
    if (!(reason instanceof DOMException)) throw reason;
    return keptInMemory();
  }
}

function keptInMemory<Value>(): KeptValue<Value> {
  let kept: Value | undefined;
  return {
    read: () => kept,
    write: (value) => {
      kept = value;
    },
    clear: () => {
      kept = undefined;
    },
  };
}

/** What is kept under keys that begin with `prefix`: the rest of each key. */
export function keptThisSessionUnder(prefix: string): string[] {
  try {
    return Object.keys(window.sessionStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch (reason) {
    if (!(reason instanceof DOMException)) throw reason;
    return [];
  }
}
