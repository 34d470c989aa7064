import robotsParser from "robots-parser";
import type { LinkFinding } from "../domain/resources/links/link-finding.ts";
import type { Pace } from "../graph/transport/pace.ts";
import { retryAt } from "../graph/transport/retry-after.ts";
import { HostTurns } from "./host-turns.ts";
import type { Manners } from "./manners.ts";
import { sendRequest, type WebAnswer, type WebRequest } from "./send-request.ts";
import { Unseen } from "./unseen.ts";
import type { Web } from "./web.ts";

/** What a site's robots.txt is read of, at most, in bytes (RFC 9309 §2.5). */
const robotsBytes = 500 * 1024;

/** As sites name us in their robots.txt. */
const robotName = "BeaconLinkCheck";

/** Answers of a site that say nothing of the page: it has no time now. */
const isBusy = (status: number) => status === 429 || status === 503;

type Robots =
  | { readonly allows: (address: URL) => boolean }
  /** Why nothing of the site is asked in this run. */
  | { readonly finding: LinkFinding };

/** How long a link may still be waited for, in milliseconds; waiting for one's turn is not counted. */
export interface Patience {
  left: number;
}

export type Asking = Pick<WebRequest, "method" | "headers"> & { readonly patience: Patience };

/** One run of asking sites: what each allows is asked once, one request at a time goes to each host, and one that is busy is left alone. */
export class SiteVisit {
  private readonly turns: HostTurns;
  private readonly robots = new Map<string, Promise<Robots>>();
  private readonly busy = new Map<string, LinkFinding>();
  private readonly web: Web;
  private readonly pace: Pace;
  private readonly manners: Manners;
  private readonly about: string;
  private readonly signal: AbortSignal | undefined;

  /** `about` is the address at which a site finds out who asks. */
  constructor(
    parts: { readonly web: Web; readonly pace: Pace; readonly manners: Manners; readonly about: string },
    signal?: AbortSignal,
  ) {
    this.web = parts.web;
    this.pace = parts.pace;
    this.manners = parts.manners;
    this.about = parts.about;
    this.signal = signal;
    this.turns = new HostTurns(parts.pace, parts.manners.pause);
  }

  /** Why an address is not asked, or undefined when its site allows it. */
  async refusal(address: URL): Promise<LinkFinding | undefined> {
    const known = this.robots.get(address.origin) ?? this.readRobots(address);
    this.robots.set(address.origin, known);
    const robots = await known;
    if ("finding" in robots) return robots.finding;
    return robots.allows(address) ? this.busy.get(address.host) : { seen: "robots" };
  }

  /**
   * The answer of an address, after a wait that the site asks for when it is short; or that it is busy. Of its body as many bytes are
   * read as are said. Throws `Unseen`.
   */
  async ask(address: URL, asking: Asking, bytes = 0): Promise<WebAnswer | LinkFinding> {
    const answer = await this.send(address, { ...asking, bytes });
    if (!isBusy(answer.status)) return answer;
    const until = retryAt(answer.headers["retry-after"], this.pace.now());
    const wait = until ? until.getTime() - this.pace.now().getTime() : Number.POSITIVE_INFINITY;
    if (wait > this.manners.waitAtMost) return this.leaveAlone(address, until);
    this.turns.hold(address.hostname, wait);
    const second = await this.send(address, { ...asking, bytes });
    if (!isBusy(second.status)) return second;
    return this.leaveAlone(address, retryAt(second.headers["retry-after"], this.pace.now()));
  }

  private leaveAlone({ host }: URL, askAgainAt: Date | undefined): LinkFinding {
    const finding: LinkFinding = { seen: "busy", ...(askAgainAt ? { askAgainAt } : {}) };
    this.busy.set(host, finding);
    return finding;
  }

  private send(
    address: URL,
    { method, headers: more, patience, bytes }: Asking & { readonly bytes: number },
  ): Promise<WebAnswer> {
    const headers = {
      "user-agent": `${robotName} (+${this.about})`,
      accept: "*/*",
      "accept-encoding": "identity",
      ...more,
    };
    const act = async () => {
      if (patience.left <= 0) throw new Unseen("timeout");
      const within = Math.min(patience.left, this.manners.answerWithin);
      const began = performance.now();
      try {
        const request = { address, method, headers, bytes, within, signal: this.signal };
        return await sendRequest(this.web, request, this.manners);
      } finally {
        patience.left -= performance.now() - began;
      }
    };
    return this.turns.take(address.hostname, act, this.signal);
  }

  private async readRobots({ origin, hostname }: URL): Promise<Robots> {
    const { linkWithin, redirects, waitAtMost } = this.manners;
    const patience = { left: linkWithin };
    let at = new URL("/robots.txt", origin);
    try {
      for (let hop = 0; hop <= redirects; hop++) {
        const asking = { method: "GET", headers: {}, patience, bytes: robotsBytes } as const;
        const { status, headers, bytes } = await this.send(at, asking);
        if (isBusy(status))
          return { finding: this.leaveAlone(at, retryAt(headers["retry-after"], this.pace.now())) };
        // A site that cannot say what it allows is taken to allow nothing (RFC 9309 §2.3.1.4).
        if (status >= 500) return { finding: { seen: "robots" } };
        if (status >= 300 && status < 400 && headers.location && URL.canParse(headers.location, at)) {
          at = new URL(headers.location, at);
          continue;
        }
        if (status < 200 || status >= 300) break;
        const rules = robotsParser(new URL("/robots.txt", origin).href, bytes.toString("utf8"));
        const delay = rules.getCrawlDelay(robotName);
        if (delay !== undefined) this.turns.pauseAtLeast(hostname, Math.min(delay * 1000, waitAtMost));
        return { allows: ({ href }) => rules.isAllowed(href, robotName) ?? true };
      }
    } catch (failure) {
      if (!(failure instanceof Unseen)) throw failure;
      return { finding: { seen: failure.because } };
    }
    // There is none, or none that one gets to: everything is allowed (RFC 9309 §2.3.1.2 and 2.3.1.3).
    return { allows: () => true };
  }
}
