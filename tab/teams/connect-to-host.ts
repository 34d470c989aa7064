import { browserHost } from "./browser-host.ts";
import type { Host } from "./host.ts";

/** Finds out where the tab runs; `alsoFramedBy` are origins that may frame it besides Microsoft's own hosts. Teams frames it; Teams on a phone gives its page a native interface instead. */
export async function connectToHost(page: Window, alsoFramedBy: readonly string[]): Promise<Host> {
  const hosted = page.parent !== page.self || "nativeInterface" in page;
  if (!hosted) return browserHost(page);
  const { teamsHost } = await import("./teams-host.ts");
  return teamsHost(alsoFramedBy);
}
