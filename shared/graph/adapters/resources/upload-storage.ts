import { z } from "zod";

/** The addresses that upload sessions give out: they are SharePoint's own, and take no token. */
export interface UploadStorage {
  /** `whole` when every byte is there and waits to be committed; `gone` when the session is over, be it by a commit. */
  state(url: string): Promise<"incomplete" | "whole" | "gone">;
  commit(url: string): Promise<"committed" | "gone">;
}

/** Storage did not do what was asked of it. */
export class StorageFailed extends Error {}

const statusSchema = z.object({ nextExpectedRanges: z.array(z.string()).default([]) });
const patienceMilliseconds = 30_000;

/** `origin` is where the tenant's SharePoint stands: an address anywhere else, which a client may name, is asked nothing. */
export function uploadStorage(fetch: typeof globalThis.fetch, origin: string): UploadStorage {
  async function ask(url: string, method: "GET" | "POST"): Promise<Response | "gone"> {
    if (!URL.canParse(url) || new URL(url).origin !== origin) return "gone";
    const answer = await fetch(url, {
      method,
      redirect: "error",
      signal: AbortSignal.timeout(patienceMilliseconds),
      ...(method === "POST" ? { headers: { "Content-Length": "0" } } : {}),
    });
    if (answer.status === 404 || answer.status === 410) return "gone";
    if (!answer.ok) throw new StorageFailed(`${method} of an upload session: ${answer.status}`);
    return answer;
  }
  return {
    async state(url) {
      const answer = await ask(url, "GET");
      if (answer === "gone") return "gone";
      const { nextExpectedRanges } = statusSchema.parse(await answer.json());
      return nextExpectedRanges.length === 0 ? "whole" : "incomplete";
    },
    async commit(url) {
      const answer = await ask(url, "POST");
      return answer === "gone" ? "gone" : "committed";
    },
  };
}
