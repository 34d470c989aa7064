import type { Edition } from "../../domain/briefing/edition.ts";
import { claimEnd, isToRenew, mayGoOn, published } from "../../domain/briefing/publication.ts";
import { readersOf } from "../../domain/briefing/readers.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import type { Versioned } from "../../domain/versioned.ts";
import type { ClaimedEdition } from "./claim-edition.ts";
import { type TellPorts, tellReaders } from "./sending/tell-readers.ts";

export type DeliverPorts = TellPorts & Pick<Ports, "editions" | "headsChannel" | "claimTerms">;

/** The claim ran out, another server has taken over, or an editor paused it; whoever holds the claim next goes on. */
export type DeliveryRefusal = "edition.being-published";

/** How often a post is tried before the edition is left for the next attempt. */
const postAttempts = 4;

/**
 * Delivers a claimed edition: one card in the heads' channel, each reader told in one way, then "published". Goes on from
 * wherever an earlier attempt stopped. Stops well before its claim runs out, so that two servers never deliver at once.
 */
export async function deliverEdition(
  ports: DeliverPorts,
  claim: ClaimedEdition,
): Promise<Result<Edition, DeliveryRefusal>> {
  const delivery = new Delivery(ports, claim);
  if (!(await delivery.post())) return refuse("edition.being-published");
  if (!(await delivery.tell())) return refuse("edition.being-published");
  return (await delivery.finish()) ? ok(delivery.edition) : refuse("edition.being-published");
}

class Delivery {
  private readonly ports: DeliverPorts;
  private readonly token: string;
  private held: Versioned<Edition>;
  private renewing: Promise<boolean> | undefined;

  constructor(ports: DeliverPorts, claim: ClaimedEdition) {
    this.ports = ports;
    this.token = claim.token;
    this.held = claim.edition;
  }

  get edition(): Edition {
    return this.held.value;
  }

  /** Puts the card in the channel unless it stands there. After any doubt the channel is looked at before posting again. */
  async post(): Promise<boolean> {
    const { headsChannel } = this.ports;
    if (this.edition.delivery?.postId) return true;
    let inDoubt = (this.edition.delivery?.attempts ?? 1) > 1;
    for (let attempt = 1; ; attempt++) {
      if (!this.mayGoOn()) return false;
      const standing = inDoubt ? await headsChannel.findPost(this.edition.id) : undefined;
      if (standing !== undefined) {
        this.note({ postId: standing });
        return true;
      }
      if (!this.mayGoOn()) return false;
      try {
        this.note({ postId: await headsChannel.post(this.edition) });
        return true;
      } catch (fault) {
        if (attempt >= postAttempts) throw fault;
        inDoubt = true;
      }
    }
  }

  /** Tells every reader not yet told. */
  async tell(): Promise<boolean> {
    const { edition, token } = this;
    const readers = readersOf(edition, edition.frozenItems ?? [], await this.ports.directory.current());
    const isRepeat = (edition.delivery?.attempts ?? 1) > 1;
    return tellReaders(this.ports, { edition, readers, token, isRepeat, goOn: () => this.goOn() });
  }

  async finish(): Promise<boolean> {
    if (!this.mayGoOn()) return false;
    return this.save(published(this.edition, this.ports.clock.now()));
  }

  /** Whether it is still ours to send, with time for what is begun next; asks for more time when it runs low. */
  private async goOn(): Promise<boolean> {
    const standing = await this.ports.editions.find(this.edition.id);
    if (!standing || standing.value.claim?.token !== this.token || standing.value.delivery?.paused)
      return false;
    if (!this.mayGoOn()) return false;
    const { until } = this.edition.claim ?? { until: this.ports.clock.now() };
    if (!isToRenew(until, this.ports.clock.now(), this.ports.claimTerms)) return true;
    // Several ways of telling run at once: one of them asks for all.
    this.renewing ??= this.renew().finally(() => {
      this.renewing = undefined;
    });
    return this.renewing;
  }

  private renew(): Promise<boolean> {
    const until = claimEnd(this.ports.clock.now(), this.ports.claimTerms);
    return this.save({ ...this.edition, claim: { token: this.token, until } });
  }

  private async save(edition: Edition): Promise<boolean> {
    const saved = await this.ports.editions.save(edition, this.held.version);
    if (saved.ok) this.held = saved.value;
    return saved.ok;
  }

  private note(progress: Partial<NonNullable<Edition["delivery"]>>): void {
    const delivery = { attempts: 1, readers: 0, ...this.edition.delivery, ...progress };
    this.held = { ...this.held, value: { ...this.edition, delivery } };
  }

  private mayGoOn(): boolean {
    return mayGoOn(this.edition, this.token, this.ports.clock.now(), this.ports.claimTerms);
  }
}
