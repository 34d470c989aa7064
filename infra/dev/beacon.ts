import { once } from "node:events";

/**
 * Beacon as a laptop starts it: its code is read while the local tenant is still being filled, which takes seconds of a
 * processor that would be idle, and it begins when the parent says that what it asks at its start is there.
 */
const told = once(process, "message");
await import("../../bot/compose.ts");
await told;
await import("../../bot/main.ts");
