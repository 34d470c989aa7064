import { browserTheme } from "./browser-theme.ts";
import type { Host } from "./host.ts";

/** The tab alone in a browser, without Teams around it. */
export function browserHost(page: Window): Host {
  return {
    kind: "browser",
    theme: browserTheme(page),
    startRoute: undefined,
    canNestSignIn: false,
    notifyReady: () => undefined,
    notifyFailed: () => undefined,
  };
}
