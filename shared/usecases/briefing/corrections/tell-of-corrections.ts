import { type Correction, lastCorrectionOf } from "../../../domain/briefing/corrections/correction.ts";
import type { CorrectionNotice } from "../../../domain/briefing/corrections/ports.ts";
import { recipientsOf } from "../../../domain/briefing/corrections/recipients.ts";
import {
  type CorrectionsShown,
  cardsRestMilliseconds,
  isGivenUp,
  shownOf,
} from "../../../domain/briefing/corrections/shown.ts";
import { correctionsToTell, isToBeTold } from "../../../domain/briefing/corrections/telling.ts";
import type { Edition } from "../../../domain/briefing/edition.ts";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import { claimCovers, claimEnd, isToRenew, portionsLeft } from "../../../domain/briefing/publication.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { isQuietNow, type QuietPorts } from "../../directory/is-quiet-now.ts";
import { eachInTurn } from "../../each-in-turn.ts";
import { type MailCorrectionPorts, mailCorrection } from "./mail-correction.ts";
import { type UpdateCardsPorts, updateCards } from "./update-cards.ts";

export type TellPorts = UpdateCardsPorts &
  MailCorrectionPorts &
  QuietPorts &
  Pick<Ports, "editions" | "headsChannel" | "correctionNotifier" | "newToken">;

/**
 * Puts corrected editions in place of their cards, in the heads' channel and in people's own chats, and tells those who had read what
 * was set right or hold a copy that cannot be. Putting a card right tells nobody, so it waits for nothing; telling keeps the trust's
 * quiet hours. Safe to run at any time, on any number of servers: each edition is one server's for a while, and what a server repeats
 * replaces what it did. Answers the editions that it finished. A fault in one does not keep the next; it is handed on afterwards.
 */
export async function tellOfCorrections(ports: TellPorts): Promise<EditionId[]> {
  const finished: EditionId[] = [];
  const isQuiet = await isQuietNow(ports);
  const editions = await ports.editions.list();
  await eachInTurn(editions, "Some corrections could not be told of yet.", async ({ value }) => {
    if (!isToBeTold(value, ports.clock.now(), isQuiet)) return;
    const telling = await Telling.begin(ports, value.id, isQuiet);
    if (await telling?.finish()) finished.push(value.id);
  });
  return finished;
}

/** How often the card in the heads' channel is put in place before it is left for later. */
const postAttempts = 4;

class Telling {
  private readonly ports: TellPorts;
  private readonly token: string;
  private readonly isQuiet: boolean;
  private held: Versioned<Edition>;
  /** How far the cards are; saved with whatever is saved next. */
  private shown: CorrectionsShown;
  /** So many corrections were put on what cards could be reached in this run. */
  private carried = 0;
  /** Why the card in the channel could not be put right: handed on when all else is done, so that it keeps nobody waiting. */
  private channelFault: unknown;

  private constructor(ports: TellPorts, of: { token: string; held: Versioned<Edition>; isQuiet: boolean }) {
    this.ports = ports;
    this.token = of.token;
    this.held = of.held;
    this.isQuiet = of.isQuiet;
    this.shown = shownOf(of.held.value);
  }

  /** Takes the edition up, unless another server has. */
  static async begin(ports: TellPorts, id: EditionId, isQuiet: boolean): Promise<Telling | undefined> {
    await ports.editions.refresh();
    const found = await ports.editions.find(id);
    if (!found || !isToBeTold(found.value, ports.clock.now(), isQuiet)) return undefined;
    const token = ports.newToken();
    const claim = { token, until: claimEnd(ports.clock.now(), ports.claimTerms) };
    const saved = await ports.editions.save({ ...found.value, claim }, found.version);
    return saved.ok ? new Telling(ports, { token, held: saved.value, isQuiet }) : undefined;
  }

  /** Whether every card is right and everybody is told; if not, whoever takes it up next goes on. */
  async finish(): Promise<boolean> {
    // A correction that comes meanwhile is told of as well; the cards are put in place again for it.
    for (;;) {
      if (!(await this.putCardsRight())) return false;
      const [next] = this.isQuiet ? [] : correctionsToTell(this.held.value);
      if (!next) break;
      if (!this.mayGoOn()) return false;
      if (!(await this.tell(next))) return false;
    }
    const isSaved = await this.save(({ claim: _claim, ...edition }) => edition);
    if (this.channelFault) throw this.channelFault;
    return isSaved && this.shown.again === undefined;
  }

  /** Whether it may go on. Of what Teams gave no answer for nothing is told here: its readers are not kept waiting. */
  private async putCardsRight(): Promise<boolean> {
    const edition = this.held.value;
    const corrections = edition.corrections?.length ?? 0;
    if (this.carried === corrections) return true;
    let { post, chats } = this.shown;
    if (post < corrections) {
      if (!this.mayGoOn()) return false;
      if ((await this.updatePost()) || isGivenUp(edition, this.ports.clock.now())) post = corrections;
    }
    if (chats < corrections) {
      const updated = await updateCards(this.ports, { edition, goOn: () => this.goOn() });
      if (updated === "stopped") return false;
      if (updated === "all") chats = corrections;
    }
    const at = new Date(this.ports.clock.now().getTime() + cardsRestMilliseconds);
    const isLeft = Math.min(post, chats) < corrections;
    this.shown = { post, chats, ...(isLeft ? { again: { at, tried: corrections } } : {}) };
    this.carried = corrections;
    return true;
  }

  /** Whether the card in the heads' channel is right; where there is none, nothing is wrong. */
  private async updatePost(): Promise<boolean> {
    const { value: edition } = this.held;
    const { postId } = edition.delivery ?? {};
    if (postId === undefined) return true;
    for (let attempt = 1; ; attempt++) {
      try {
        await this.ports.headsChannel.update(postId, edition);
        this.channelFault = undefined;
        return true;
      } catch (fault) {
        this.channelFault = fault;
        if (attempt === postAttempts) return false;
      }
    }
  }

  private async tell(correction: Correction): Promise<boolean> {
    // Set right again since: its readers are told of the last, once.
    const isLast = lastCorrectionOf(this.held.value, correction.item)?.id === correction.id;
    if (isLast && !(await this.tellReaders(correction))) return false;
    return this.save((edition) => ({
      ...edition,
      correctionsTold: { count: (edition.correctionsTold?.count ?? 0) + 1 },
    }));
  }

  private async tellReaders(correction: Correction): Promise<boolean> {
    const { receipts, directory, deliveries, reaches } = this.ports;
    const edition = this.held.value;
    const item = edition.frozenItems?.find(({ id }) => id === correction.item);
    if (!item) return true;
    const { feed, mail } = recipientsOf(correction, edition.correctionsTold?.count ?? 0, edition, {
      receipts: await receipts.listFor(edition.id),
      portions: await deliveries.listOf(edition.id),
      letters: await deliveries.listOfCorrections(edition.id),
      reach: await reaches.all(),
      directory: await directory.current(),
    });
    const notice = { edition: edition.id, item: { id: item.id, title: item.title }, correction };
    if (!(await this.notify(notice, feed))) return false;
    return mailCorrection(this.ports, {
      ...{ letter: { ...notice, item }, people: mail, token: this.token },
      goOn: () => this.goOn(),
    });
  }

  private async notify(notice: CorrectionNotice, readers: readonly PersonId[]): Promise<boolean> {
    const portions = portionsLeft(readers, this.held.value.correctionsTold?.through);
    for (const [index, portion] of portions.entries()) {
      if (!this.mayGoOn()) return false;
      await this.ports.correctionNotifier.tell(notice, portion);
      const through = portion.at(-1);
      if (!through || index === portions.length - 1) continue;
      const isSaved = await this.save((edition) => ({
        ...edition,
        correctionsTold: { count: edition.correctionsTold?.count ?? 0, through },
        claim: this.claimAnew(),
      }));
      if (!isSaved) return false;
    }
    return true;
  }

  /** Saves over what an editor corrected meanwhile, as long as the edition is still ours. */
  private async save(change: (edition: Edition) => Edition): Promise<boolean> {
    const { editions } = this.ports;
    for (;;) {
      const next = { ...change(this.held.value), shown: this.shown };
      const saved = await editions.save(next, this.held.version);
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

  /** Whether it is still ours, with time for what is begun next; asks for more time when it runs low. */
  private async goOn(): Promise<boolean> {
    if (!this.mayGoOn()) return false;
    const { until } = this.held.value.claim ?? { until: this.ports.clock.now() };
    if (!isToRenew(until, this.ports.clock.now(), this.ports.claimTerms)) return true;
    return this.save((edition) => ({ ...edition, claim: this.claimAnew() }));
  }

  private claimAnew() {
    return { token: this.token, until: claimEnd(this.ports.clock.now(), this.ports.claimTerms) };
  }

  private mayGoOn(): boolean {
    const { claim } = this.held.value;
    return (
      claim?.token === this.token && claimCovers(claim.until, this.ports.clock.now(), this.ports.claimTerms)
    );
  }
}
