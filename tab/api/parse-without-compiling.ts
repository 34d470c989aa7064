import { config } from "zod";

// Zod probes whether it may compile code; the page's Content-Security-Policy forbids that, and browsers report the
// probe. It asks when the first schema is made, so this stands first in `main.tsx` and beside Zod in the bundle.
config({ jitless: true });
