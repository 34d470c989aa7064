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
  /** There while somebody adds a tab to a channel, a chat, a meeting or a page, or changes what it shows. */
  readonly tabSetup?: TabSetup;
}

/** The host's own dialog around the page `/configure`, with the button that saves. */
export interface TabSetup {
  /** The address below Beacon's that the tab shows now; undefined when it is being added. */
  readonly shownNow: string | undefined;
  /** What the tab is to show once the person saves; the last offer counts. `path` is an address below Beacon's. */
  readonly offer: (page: { readonly path: string; readonly name: string }) => void;
}

/** The theme now, and word when it changes; what React's `useSyncExternalStore` asks for. */
export interface ThemeSource {
  readonly now: () => ThemeName;
  readonly subscribe: (changed: () => void) => () => void;
}
