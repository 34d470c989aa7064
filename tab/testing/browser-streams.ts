import { ReadableStream } from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom lacks: what a streamed answer is read with. */
Object.assign(globalThis, { ReadableStream, TextDecoder, TextEncoder });
