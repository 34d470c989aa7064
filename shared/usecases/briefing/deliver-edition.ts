import type { Edition } from "../../domain/briefing/edition.ts";
import { claimEnd, mayGoOn, portionsLeft, published } from "../../domain/briefing/publication.ts";
import { readersOf } from "../../domain/briefing/readers.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import type { Versioned } from "../../domain/versioned.ts";
import type { ClaimedEdition } from "./claim-edition.ts";

export type DeliverPorts = Pick<
  Ports,
  "editions" | "directory" | "clock" | "headsChannel" | "notifier" | "claimTerms"
>;

/** The claim ran out, or another server has taken over; whoever holds the claim next goes on. */
export type DeliveryRefusal = "edition.being-published";

/**
 * How many portions of 100 readers are told between two savings of how far delivery has come. A crash tells at most this
 * many portions again, which replaces their notification; more savings would cost more requests than they spare.
 */
const portionsPerSaving = 16;

/** How often a post is tried before the edition is left for the next attempt. */
const postAttempts = 4;

/**
 * Delivers a claimed edition: one card in the heads' channel, one notification a reader, then "published". Goes on from
 * wherever an earlier attempt stopped. Stops well before its claim runs out, so that two servers never deliver at once.
 */
export async function deliverEdition(
  ports: DeliverPorts,
  claim: ClaimedEdition,
): Promise<Result<Edition, DeliveryRefusal>> {
  const delivery = new Delivery(ports, claim);
  if (!(await delivery.post())) return refuse("edition.being-published");
  if (!(await delivery.notify())) return refuse("edition.being-published");
  return (await delivery.finish()) ? ok(delivery.edition) : refuse("edition.being-published");
}

class Delivery {
  private readonly ports: DeliverPorts;
  private readonly token: string;
  private held: Versioned<Edition>;

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

  /** Tells every reader not yet told, in portions that one request can carry. */
  async notify(): Promise<boolean> {
    const { directory, notifier } = this.ports;
    const readers = readersOf(this.edition, this.edition.frozenItems ?? [], await directory.current());
    const portions = portionsLeft(readers, this.edition.delivery?.notifiedThrough);
    for (const [index, portion] of portions.entries()) {
      if (!this.mayGoOn()) return false;
      await notifier.notify(this.edition, portion);
      const last = portion.at(-1);
      if (last) this.note({ notifiedThrough: last });
      const isLast = index === portions.length - 1;
      if (!isLast && (index + 1) % portionsPerSaving === 0 && !(await this.saveProgress())) return false;
    }
    return true;
  }

  async finish(): Promise<boolean> {
    if (!this.mayGoOn()) return false;
    return this.save(published(this.edition, this.ports.clock.now()));
  }

  /** Saves how far it has come and asks for as much time again. */
  private saveProgress(): Promise<boolean> {
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
