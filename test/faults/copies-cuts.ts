import type { Beacon } from "../../bot/compose.ts";
import { previewedSendingSchema } from "../../shared/contract/briefing/sending.schema.ts";
import type { CorrectionId } from "../../shared/domain/briefing/corrections/correction.ts";
import type { EditionId } from "../../shared/domain/briefing/ids.ts";
import type { CopyStanding } from "../../shared/domain/briefing/sending/copies.ts";
import type { Reach } from "../../shared/domain/briefing/sending/reach.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { usualTrustSettings } from "../../shared/domain/directory/trust-settings.ts";
import { addDays, civilDate } from "../../shared/domain/time/civil-date.ts";
import { anEdition, anItem, aPerson, aPost, aSchool } from "../../shared/testing/builders.ts";
import { correctItem } from "../../shared/usecases/briefing/corrections/correct-item.ts";
import { tellOfCorrections } from "../../shared/usecases/briefing/corrections/tell-of-corrections.ts";
import { publishDueEditions } from "../../shared/usecases/briefing/publish-due-editions.ts";
import { readReport } from "../../shared/usecases/briefing/sending/read-report.ts";
import { type Call, caller } from "../security/caller.ts";
import { cutOffServers, faultsMade, type TrialGround, trialGround } from "./servers-cut-off.ts";

/** How each tenth of the heads was told, and what they did before the correction. */
const kinds = [
  ...(["chat", "chat", "chat", "chat", "chat", "chat"] as const),
  ...(["blocked since", "removed since", "mail", "mail"] as const),
];
type Kind = (typeof kinds)[number];
interface Head {
  readonly id: PersonId;
  readonly email: string;
  readonly kind: Kind;
}

export interface CopiesFigures {
  readonly trials: number;
  readonly cuts: number;
  readonly faults: number;
  /** Cards that could be put right, and how often one was put in its place. */
  readonly cards: number;
  readonly puts: number;
  /** Attempts that were cut off or ended by a fault, each of which may cost every card one more putting. */
  readonly brokenAttempts: number;
  readonly letters: number;
  readonly lettersInDoubt: number;
  /** What is not as it must be, in words. */
  readonly wrong: readonly string[];
}

const idOf = (n: number) => `eeeeeeee-0000-4000-8000-${String(n).padStart(12, "0")}` as PersonId;
const editor = idOf(0);
const reachOf = ({ id, kind }: Head, chats: ReadonlyMap<PersonId, string>): Reach => {
  const chat = chats.get(id);
  return kind === "mail" || !chat ? { person: id, choice: "mail" } : { person: id, choice: "chat", chat };
};

/** Editions one after another, sent in calm and corrected; while copies are put right, servers are cut off and requests fail. */
export async function copiesCuts(of: {
  trials: number;
  faultRate: number;
  seed: number;
  heads: number;
}): Promise<CopiesFigures> {
  const heads = Array.from(
    { length: of.heads },
    (_, n): Head => ({
      id: idOf(n + 1),
      email: `${idOf(n + 1)}@trust.example`,
      kind: kinds[n % kinds.length] ?? "chat",
    }),
  );
  const ground = await trialGround(of.seed, {
    now: "2026-11-24T12:00:00Z",
    // Servers that are cut off take hours together, and nobody is told in quiet ones.
    settings: { ...usualTrustSettings, quietHours: { ...usualTrustSettings.quietHours, isOn: false } },
    schools: heads.map((_, n) => aSchool({ urn: String(100_000 + n) })),
    people: [aPerson(editor), ...heads.map(({ id, email }) => ({ ...aPerson(id), email }))],
    posts: heads.map(({ id }, n) => aPost(id, "headteacher", String(100_000 + n))),
  });
  const call = caller(ground.world, ground.watcher, { [editor]: ["Briefing.Edit"] });
  const chats = await chatsOf(ground, heads);
  const figures = { cuts: 0, cards: 0, puts: 0, brokenAttempts: 0, letters: 0, lettersInDoubt: 0 };
  const wrong: string[] = [];
  for (let trial = 0; trial < of.trials; trial++) {
    const edition = addDays(civilDate("2025-09-01"), trial) as EditionId;
    await sendInCalm(ground, edition, heads, chats);
    const attempt = await putRightUnderCuts(ground, edition, of.faultRate);
    figures.cuts += attempt.cutsMade;
    figures.brokenAttempts += attempt.broken;
    for (const puts of attempt.puts.values()) figures.puts += puts;
    if (!attempt.isDone) wrong.push(`${edition}: it was not finished`);
    const say = (who: Head, what: string) => wrong.push(`${edition} ${who.kind}: ${what}`);
    const standings = await copiesReported(ground.watcher, edition);
    const { posts } = await ground.world.outbox();
    const letters = await lettersOf(ground, edition);
    for (const head of heads) {
      const mine = posts.filter(
        ({ conversationId, card }) =>
          conversationId === chats.get(head.id) && JSON.stringify(card).includes(`briefing/${edition}`),
      );
      const came = letters.get(head.email) ?? 0;
      figures.letters += came;
      const standing = standings.get(head.id);
      const expected = standingOf[head.kind];
      if (came > 1) say(head, `${came} e-mails`);
      if (head.kind === "mail") {
        if (standing === "mail-in-doubt") figures.lettersInDoubt++;
        else if (standing !== "mail-told" || came !== 1) say(head, `said to be ${standing}, ${came} e-mails`);
        continue;
      }
      if (standing !== expected) say(head, `said to be ${standing}`);
      if (mine.length !== 1) say(head, `${mine.length} cards`);
      if (head.kind !== "chat") continue;
      figures.cards++;
      if (came > 0) say(head, "an e-mail beside the card");
      const puts = attempt.puts.get(head.id) ?? 0;
      if (puts > 1 + attempt.broken) say(head, `put ${puts} times in ${attempt.broken} broken attempts`);
      if (JSON.stringify(mine[0]?.card) !== (await asALateJoinerGetsIt(call, edition, head)))
        say(head, "the card is not as a late joiner would get it");
    }
    if (await isAnythingDone(ground)) wrong.push(`${edition}: something was done after all was right`);
  }
  const faults = faultsMade(ground);
  await ground.watcher.close();
  await ground.world.close();
  return { trials: of.trials, faults, ...figures, wrong };
}

/** The chat that Teams has of each of them and the bot. */
async function chatsOf({ world }: TrialGround, heads: readonly Head[]): Promise<Map<PersonId, string>> {
  const chats = new Map<PersonId, string>();
  for (const { id } of heads) {
    const payload = { members: [{ id }] };
    const opened = await world.tenant.app.inject({
      method: "POST",
      url: "/connector/v3/conversations",
      payload,
    });
    chats.set(id, (opened.json() as { id: string }).id);
  }
  return chats;
}

const standingOf: Readonly<Record<Kind, CopyStanding>> = {
  chat: "card-right",
  "blocked since": "card-blocked",
  "removed since": "card-removed",
  mail: "mail-told",
};

/** Everybody is told as they chose; then some block or remove Beacon, and an editor corrects the item. */
async function sendInCalm(
  { world, watcher }: TrialGround,
  id: EditionId,
  heads: readonly Head[],
  chats: ReadonlyMap<PersonId, string>,
) {
  const of = (kind: Kind) => heads.filter((head) => head.kind === kind).map((head) => head.id);
  const order = (url: string, payload: object) => world.tenant.app.inject({ method: "POST", url, payload });
  await order("/_admin/installs", { userIds: of("removed since"), installed: true });
  await order("/_admin/blocked", { userIds: of("blocked since"), blocked: false });
  await watcher.mirror.refresh();
  for (const head of heads)
    await watcher.ports.reaches.amend(head.id, (reach) =>
      reach.choice && !reach.app ? reach : reachOf(head, chats),
    );
  const item = anItem(`${id} item`, { title: "Cover form", edition: id, owner: editor });
  await watcher.ports.items.create(item);
  await watcher.ports.editions.create(anEdition({ id, status: "scheduled", publishAt: world.clock.now() }));
  await publishDueEditions(watcher.ports);
  await order("/_admin/installs", { userIds: of("removed since"), installed: false });
  await order("/_admin/blocked", { userIds: of("blocked since"), blocked: true });
  world.clock.advance(60_000);
  const { audience: _audience, section: _section, id: _id, edition: _edition, ...content } = item;
  const corrected = await correctItem(watcher.ports, {
    ...{ actor: { person: editor, appRoles: ["Briefing.Edit"] }, edition: id, item: item.id, revision: 0 },
    id: `${id} c1` as CorrectionId,
    change: { kind: "corrected", note: "There are two days.", content: { ...content, title: "Cover forms" } },
  });
  if (!corrected.ok) throw new Error(corrected.code);
}

/** Servers put the copies right, each card put counted with whose it is. */
async function putRightUnderCuts(ground: TrialGround, id: EditionId, faultRate: number) {
  const puts = new Map<PersonId, number>();
  let broken = 0;
  const cutting = await cutOffServers(ground, { faultRate, starts: "in calm" }, async ({ ports }) => {
    const personalCards: typeof ports.personalCards = {
      ...ports.personalCards,
      async update(edition, person, card) {
        const put = await ports.personalCards.update(edition, person, card);
        if (put === "put") puts.set(person, (puts.get(person) ?? 0) + 1);
        return put;
      },
    };
    await tellOfCorrections({ ...ports, personalCards }).catch(() => void broken++);
    await ports.editions.refresh().catch(() => undefined);
    const edition = (await ports.editions.find(id))?.value;
    const { post, chats } = edition?.shown ?? { post: 0, chats: 0 };
    // A claim that its server could not give back ends by itself.
    const isFree = !edition?.claim || edition.claim.until <= ground.world.clock.now();
    return post === 1 && chats === 1 && edition?.correctionsTold?.count === 1 && isFree;
  });
  return { ...cutting, puts, broken: broken + cutting.cutsMade };
}

async function copiesReported({ ports, mirror }: Beacon, edition: EditionId) {
  await mirror.refresh();
  const report = await readReport(ports, { edition });
  if (!report.ok) throw new Error(report.code);
  return new Map(report.value.reached.map(({ person, copy }) => [person, copy]));
}

async function asALateJoinerGetsIt(call: Call, edition: EditionId, { id }: Head): Promise<string> {
  const { body } = await call(editor, `GET /api/briefing/editions/${edition}/preview/sending?reader=${id}`);
  return JSON.stringify(previewedSendingSchema.parse(body).personalCard);
}

/** How many e-mails that correct this edition each address has had. */
async function lettersOf({ world }: TrialGround, edition: EditionId): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { subject, to, body } of (await world.outbox()).mails)
    if (subject.startsWith("Correction") && body.includes(`briefing/${edition}`))
      for (const address of to) counts.set(address, (counts.get(address) ?? 0) + 1);
  return counts;
}

/** Whether a server that comes by when all is right asks Teams anything. */
async function isAnythingDone({ world, watcher }: TrialGround): Promise<boolean> {
  const asked = async () =>
    JSON.stringify((await world.tenant.app.inject("/_admin/connector/requests")).json());
  const before = await asked();
  world.clock.advance(3_600_000);
  const told = await tellOfCorrections(watcher.ports);
  return told.length > 0 || (await asked()) !== before;
}

export const copiesFigureWords = (figures: CopiesFigures): string =>
  `${figures.trials} corrected editions, ${figures.cuts} cuts, ${figures.faults} faults: ${figures.cards} cards put right by ` +
  `${figures.puts} puttings in ${figures.brokenAttempts} broken attempts, ${figures.letters} e-mails, ${figures.lettersInDoubt} in doubt`;
