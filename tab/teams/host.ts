export type ThemeName = "light" | "dark" | "high-contrast";

/** Where the tab runs: inside Teams (or Outlook), or alone in a browser. */
export interface Host {
  readonly kind: "teams" | "browser";
  readonly theme: ThemeSource;
  /** The route a deep link asked for. */
  readonly startRoute: string | undefined;
  /** Opens a link the host's way. Absent in a browser, which opens links by itself. */
  readonly openLink?: (address: string) => Promise<void>;
  /** Whether the host can sign in on the tab's behalf by nested app authentication. */
  readonly canNestSignIn: boolean;
  /** Takes the host's loading sign away: the page is drawn. */
  readonly notifyReady: () => void;
  readonly notifyFailed: (reason: string) => void;
}

/** The theme now, and word when it changes; what React's `useSyncExternalStore` asks for. */
export interface ThemeSource {
  readonly now: () => ThemeName;
  readonly subscribe: (changed: () => void) => () => void;
}
