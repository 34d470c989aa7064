import { browserHost } from "./browser-host.ts";
import type { Host } from "./host.ts";

/** Finds out where the tab runs. Teams frames it; Teams on a phone gives its page a native interface instead. */
export async function connectToHost(page: Window): Promise<Host> {
  const hosted = page.parent !== page.self || "nativeInterface" in page;
  if (!hosted) return browserHost(page);
  const { teamsHost } = await import("./teams-host.ts");
  return teamsHost();
}
