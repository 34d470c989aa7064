// A process that only reads files: it has to ask for TypeScript itself, as threads do.
import { register } from "tsx/esm/api";

register();
await import("./text.process.ts");
