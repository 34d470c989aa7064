// A thread does not take over what `--import tsx` does for the server: it has to ask for TypeScript itself.
import { register } from "tsx/esm/api";

register();
await import("./attendance.worker.ts");
