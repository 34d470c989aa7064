import type { Activity, ConfigurationBotFrameworkAuthentication } from "botbuilder";

export type Authenticated = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication["authenticateRequest"]>
>;

/** How long what was checked is believed without another look: next to nothing beside the day for which botframework-connector keeps keys. */
const keptMilliseconds = 5 * 60_000;

/** The connector signs with a token for each of its addresses and hours; a trust meets a handful. */
const mostKept = 100;

interface Checked {
  readonly until: number;
  readonly authenticated: Authenticated;
}

/**
 * Who sent an activity, as it was found when the same token last came from the same place. The Bot Connector sends one token
 * with every activity for about an hour, and to check its signature takes longer than to find an answer.
 */
export class CheckedSenders {
  private readonly kept = new Map<string, Checked>();
  private readonly now: () => number;

  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  /** Undefined where it has to be checked: never seen, seen some minutes ago, or run out. */
  of(activity: Activity, authorization: string): Authenticated | undefined {
    const checked = this.kept.get(keyOf(activity, authorization));
    return checked && this.now() < checked.until ? checked.authenticated : undefined;
  }

  /** Keeps what a check found. What says no end, as where nothing is checked, is not kept. */
  keep(activity: Activity, authorization: string, authenticated: Authenticated): void {
    const runsOut = Number(authenticated.claimsIdentity.getClaimValue("exp") ?? Number.NaN) * 1000;
    if (!Number.isFinite(runsOut)) return;
    const key = keyOf(activity, authorization);
    this.kept.delete(key);
    if (this.kept.size >= mostKept) this.kept.delete(this.kept.keys().next().value as string);
    this.kept.set(key, { authenticated, until: Math.min(runsOut, this.now() + keptMilliseconds) });
  }
}

/** All that a check looks at beside the clock and the keys. */
const keyOf = ({ channelId, serviceUrl }: Activity, authorization: string): string =>
  JSON.stringify([channelId, serviceUrl, authorization]);
