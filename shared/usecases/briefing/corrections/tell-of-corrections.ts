import { type Correction, lastCorrectionOf } from "../../../domain/briefing/corrections/correction.ts";
import {
  correctionsToTell,
  isToBeTold,
  readersToTell,
} from "../../../domain/briefing/corrections/telling.ts";
import type { Edition } from "../../../domain/briefing/edition.ts";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import { claimCovers, claimEnd, portionsLeft } from "../../../domain/briefing/publication.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { Versioned } from "../../../domain/versioned.ts";

export type TellPorts = Pick<
  Ports,
  | "editions"
  | "receipts"
  | "directory"
  | "headsChannel"
  | "correctionNotifier"
  | "clock"
  | "newToken"
  | "claimTerms"
>;

/**
 * Puts corrected editions in place of their cards and tells those who had read what was set right. Safe to run at any time, on any
 * number of servers: each edition is one server's for a while, and what a server repeats replaces what it did. Answers the editions
 * that it finished. A fault in one does not keep the next; it is handed on afterwards.
 */
export async function tellOfCorrections(ports: TellPorts): Promise<EditionId[]> {
  const finished: EditionId[] = [];
  const faults: unknown[] = [];
  for (const { value } of await ports.editions.list()) {
    if (!isToBeTold(value, ports.clock.now())) continue;
    try {
      const telling = await Telling.begin(ports, value.id);
      if (await telling?.finish()) finished.push(value.id);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, "Some corrections could not be told of yet.");
  return finished;
}

class Telling {
  private readonly ports: TellPorts;
  private readonly token: string;
  private held: Versioned<Edition>;

  private constructor(ports: TellPorts, token: string, held: Versioned<Edition>) {
    this.ports = ports;
    this.token = token;
    this.held = held;
  }

  /** Takes the edition up, unless another server has. */
  static async begin(ports: TellPorts, id: EditionId): Promise<Telling | undefined> {
    await ports.editions.refresh();
    const found = await ports.editions.find(id);
    if (!found || !isToBeTold(found.value, ports.clock.now())) return undefined;
    const token = ports.newToken();
    const claim = { token, until: claimEnd(ports.clock.now(), ports.claimTerms) };
    const saved = await ports.editions.save({ ...found.value, claim }, found.version);
    return saved.ok ? new Telling(ports, token, saved.value) : undefined;
  }

  /** Whether everybody is told; if not, whoever takes it up next goes on. */
  async finish(): Promise<boolean> {
    // A correction that comes meanwhile is told of as well; the card is put in place again for it.
    for (;;) {
      const [next] = correctionsToTell(this.held.value);
      if (!next) return this.save(({ claim: _claim, ...edition }) => edition);
      if (!this.mayGoOn()) return false;
      if (!(await this.tell(next))) return false;
    }
  }

  private async tell(correction: Correction): Promise<boolean> {
    const { headsChannel } = this.ports;
    const edition = this.held.value;
    const { postId } = edition.delivery ?? {};
    if (postId !== undefined) await headsChannel.update(postId, edition);
    // Set right again since: its readers are told of the last, once.
    if (lastCorrectionOf(edition, correction.item)?.id === correction.id && !(await this.notify(correction)))
      return false;
    return this.save((edition) => ({
      ...edition,
      correctionsTold: { count: (edition.correctionsTold?.count ?? 0) + 1 },
    }));
  }

  private async notify(correction: Correction): Promise<boolean> {
    const { receipts, directory, correctionNotifier } = this.ports;
    const edition = this.held.value;
    const item = edition.frozenItems?.find(({ id }) => id === correction.item);
    if (!item) return true;
    const readers = readersToTell(
      correction,
      edition,
      await receipts.listFor(edition.id),
      await directory.current(),
    );
    const notice = { edition: edition.id, item: { id: item.id, title: item.title }, correction };
    const portions = portionsLeft(readers, edition.correctionsTold?.through);
    for (const [index, portion] of portions.entries()) {
      if (!this.mayGoOn()) return false;
      await correctionNotifier.tell(notice, portion);
      const through = portion.at(-1);
      if (!through || index === portions.length - 1) continue;
      const isSaved = await this.save((edition) => ({
        ...edition,
        correctionsTold: { count: edition.correctionsTold?.count ?? 0, through },
        claim: { token: this.token, until: claimEnd(this.ports.clock.now(), this.ports.claimTerms) },
      }));
      if (!isSaved) return false;
    }
    return true;
  }

  /** Saves over what an editor corrected meanwhile, as long as the edition is still ours. */
  private async save(change: (edition: Edition) => Edition): Promise<boolean> {
    const { editions } = this.ports;
    for (;;) {
      const saved = await editions.save(change(this.held.value), this.held.version);
      if (saved.ok) {
        this.held = saved.value;
        return true;
      }
      await editions.refresh();
      const found = await editions.find(this.held.value.id);
      if (found?.value.claim?.token !== this.token || found.version === this.held.version) return false;
      this.held = found;
    }
  }

  private mayGoOn(): boolean {
    const { claim } = this.held.value;
    return (
      claim?.token === this.token && claimCovers(claim.until, this.ports.clock.now(), this.ports.claimTerms)
    );
  }
}
