/** As much of `fetch` as sending a file needs. */
export type StorageFetch = (
  url: string,
  init: {
    readonly method: "GET" | "PUT" | "DELETE";
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: Blob;
    readonly signal: AbortSignal;
  },
) => Promise<Pick<Response, "status" | "headers" | "json">>;

/** What sending files asks of the world. */
export interface UploadSurroundings {
  readonly fetch: StorageFetch;
  now(): number;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** When the browser next says that it is connected; at once where it says so now. */
  connected(signal: AbortSignal): Promise<void>;
  /** Calls back whenever the browser says that it is connected again. */
  onConnected(callback: () => void): () => void;
  /** What this browser keeps between visits; undefined where it keeps nothing. */
  readonly storage: Pick<Storage, "getItem" | "setItem"> | undefined;
  newId(): string;
}

/** The browser itself. */
export const browserUploads = (): UploadSurroundings => ({
  fetch: (url, init) => window.fetch(url, { ...init, credentials: "omit", cache: "no-store" }),
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    until(signal, (resolve) => {
      const timer = window.setTimeout(resolve, milliseconds);
      return () => window.clearTimeout(timer);
    }),
  connected: async (signal) => {
    if (window.navigator.onLine) return;
    await until(signal, listenOnline);
  },
  onConnected: listenOnline,
  storage: keptStorage(),
  newId: () => crypto.randomUUID(),
});

function listenOnline(callback: () => void): () => void {
  window.addEventListener("online", callback);
  return () => window.removeEventListener("online", callback);
}

function until(signal: AbortSignal, begin: (resolve: () => void) => () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = () => {
      end();
      reject(signal.reason);
    };
    const end = begin(() => {
      end();
      signal.removeEventListener("abort", stop);
      resolve();
    });
    signal.addEventListener("abort", stop, { once: true });
  });
}

function keptStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch (reason) {
    // With cookies blocked, even naming `localStorage` throws (HTML standard, "SecurityError").
    if (!(reason instanceof DOMException)) throw reason;
    return undefined;
  }
}
