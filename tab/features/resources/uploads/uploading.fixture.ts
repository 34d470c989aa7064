import type { StorageFetch, UploadSurroundings } from "../../../teams/upload-surroundings.ts";

/** Storage that has everything at once, and a browser without a memory. */
export function surroundings(fetch: StorageFetch = async () => stored(201)): UploadSurroundings {
  let ids = 0;
  return {
    fetch: async (url, init) =>
      init.method === "GET" ? stored(200, { nextExpectedRanges: ["0-"] }) : fetch(url, init),
    now: () => 0,
    sleep: (_ms, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    connected: async () => undefined,
    onConnected: () => () => undefined,
    storage: undefined,
    newId: () => `local-${++ids}`,
  };
}
export const stored = (status: number, body: unknown = {}) => ({
  status,
  headers: new Headers(),
  json: async () => body,
});
