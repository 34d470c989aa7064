import type { EditionId, ItemId } from "../../shared/domain/briefing/ids.ts";
import type { Way } from "../../shared/domain/briefing/sending/reach.ts";
import type { ReachedStanding } from "../../shared/domain/briefing/sending/report.ts";
import { addDays, civilDate } from "../../shared/domain/time/civil-date.ts";
import { editionChainId } from "../../shared/graph/adapters/briefing/reader-notifier.ts";
import { anEdition } from "../../shared/testing/builders.ts";
import { publishDueEditions } from "../../shared/usecases/briefing/publish-due-editions.ts";
import { readReport } from "../../shared/usecases/briefing/sending/read-report.ts";
import { cutOffServers, faultsMade, type TrialGround, trialGround } from "./servers-cut-off.ts";
import { settleInTeams, type WayReader, waysItems, waysTrust } from "./ways-trust.ts";

/** What arrived for one reader by each way, and what the report says. */
interface Came {
  readonly reader: WayReader;
  readonly arrived: Readonly<Record<Way, number>>;
  readonly standing: ReachedStanding | undefined;
  readonly by: Way | undefined;
}

export interface SendingFigures {
  readonly trials: number;
  readonly cuts: number;
  readonly faults: number;
  readonly cards: number;
  readonly mails: number;
  readonly notifications: number;
  readonly inDoubt: number;
  /** Of these in doubt, those whom it did reach. */
  readonly inDoubtArrived: number;
  /** What is not as invariant 4 and an honest report would have it, in words. */
  readonly wrong: readonly string[];
}

/** Editions one after another, each sent in every way while servers are cut off and requests fail. */
export async function sendingCuts(of: {
  trials: number;
  faultRate: number;
  seed: number;
  heads: number;
}): Promise<SendingFigures> {
  const { world, readers } = waysTrust(of.heads);
  const ground = await trialGround(of.seed, world);
  await settleInTeams(ground.world, readers);
  const all: Came[] = [];
  const wrong: string[] = [];
  let cuts = 0;
  for (let trial = 0; trial < of.trials; trial++) {
    const edition = addDays(civilDate("2025-09-01"), trial) as EditionId;
    const before = await mailCounts(ground);
    const cutting = await sendUnderCuts(ground, edition, of.faultRate);
    cuts += cutting.cutsMade;
    if (!cutting.isDone) wrong.push(`${edition}: it did not go out`);
    const came = await whatCame(ground, edition, readers, before);
    all.push(...came);
    wrong.push(
      ...came.flatMap((each) => wrongOf(each).map((what) => `${edition} ${each.reader.kind}: ${what}`)),
    );
  }
  const faults = faultsMade(ground);
  await ground.watcher.close();
  await ground.world.close();
  const sum = (way: Way) => all.reduce((total, { arrived }) => total + arrived[way], 0);
  const inDoubt = all.filter(({ standing }) => standing === "in-doubt");
  return {
    ...{ trials: of.trials, cuts, faults, wrong },
    ...{ cards: sum("chat"), mails: sum("mail"), notifications: sum("feed") },
    inDoubt: inDoubt.length,
    inDoubtArrived: inDoubt.filter(({ arrived, by }) => by && arrived[by] === 1).length,
  };
}

/** What the report of one reader must not say, and what must not have reached them. */
function wrongOf({ reader, arrived, standing, by }: Came): string[] {
  const total = arrived.feed + arrived.chat + arrived.mail;
  const wrong: string[] = [];
  if (total > 1) wrong.push(`reached ${total} times`);
  if (standing === "told" && (!by || arrived[by] !== 1)) wrong.push(`said to be told by ${by} and was not`);
  if (standing === "in-doubt" && by === "feed") wrong.push("a notification is never in doubt");
  if (standing === "no-address" && (reader.way !== undefined || total > 0))
    wrong.push("said to have no address");
  if (reader.way === undefined && standing !== "no-address") wrong.push(`no way leads to them: ${standing}`);
  if (standing === "refused") wrong.push("said to be refused");
  if (standing !== "told" && standing !== "in-doubt" && standing !== "no-address")
    wrong.push(`left as ${standing}`);
  // A chat in doubt is not followed by an e-mail: only a chat that refused is.
  const isOtherWay = by && reader.way && by !== reader.way && !(by === "chat" && standing === "in-doubt");
  if (isOtherWay) wrong.push(`told by ${by} and not by ${reader.way}`);
  return wrong;
}

async function sendUnderCuts(ground: TrialGround, id: EditionId, faultRate: number) {
  const { world, watcher } = ground;
  for (const item of waysItems)
    await watcher.ports.items.create({ ...item, id: `${id} ${item.id}` as ItemId, edition: id });
  await watcher.ports.editions.create(anEdition({ id, status: "scheduled", publishAt: world.clock.now() }));
  return cutOffServers(ground, { faultRate, starts: "in calm" }, async ({ ports }) => {
    await publishDueEditions(ports).catch(failed);
    await ports.editions.refresh().catch(failed);
    return (await ports.editions.find(id))?.value.status === "published";
  });
}

/** Failures of Graph stop a server's work for now; that is what the trial is about. */
const failed = () => undefined;

async function whatCame(
  ground: TrialGround,
  edition: EditionId,
  readers: readonly WayReader[],
  mailsBefore: ReadonlyMap<string, number>,
): Promise<Came[]> {
  const { world, watcher } = ground;
  await watcher.mirror.refresh();
  const report = await readReport(watcher.ports, { edition });
  if (!report.ok) throw new Error(report.code);
  const reached = new Map(report.value.reached.map((each) => [each.person, each]));
  const { posts, notifications } = await world.outbox();
  const mails = await mailCounts(ground);
  const chats = new Map<string, number>();
  for (const { conversationId, card } of posts)
    if (JSON.stringify(card).includes(`briefing/${edition}`))
      chats.set(conversationId, (chats.get(conversationId) ?? 0) + 1);
  return Promise.all(
    readers.map(async (reader): Promise<Came> => {
      const said = reached.get(reader.id);
      const chatId = await chatOf(world, reader);
      return {
        reader,
        arrived: {
          feed: notifications.filter(
            ({ userId, chainId }) => userId === reader.id && chainId === editionChainId(edition),
          ).length,
          chat: chatId ? (chats.get(chatId) ?? 0) : 0,
          mail: (mails.get(reader.email) ?? 0) - (mailsBefore.get(reader.email) ?? 0),
        },
        standing: said?.standing,
        by: said?.by?.way,
      };
    }),
  );
}

/** How many e-mails each address has had. */
async function mailCounts({ world }: TrialGround): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { to } of (await world.outbox()).mails)
    for (const address of to) counts.set(address, (counts.get(address) ?? 0) + 1);
  return counts;
}

/** The chat that Teams has of somebody and the bot; none with whoever does not want one. */
async function chatOf(world: TrialGround["world"], { id }: WayReader): Promise<string | undefined> {
  const answer = await world.fetch(`${world.config.BOT_SERVICE_URL}v3/conversations`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ isGroup: false, members: [{ id }], tenantId: world.config.TENANT_ID }),
  });
  return answer.ok ? ((await answer.json()) as { id: string }).id : undefined;
}

export const sendingFigureWords = (figures: SendingFigures): string =>
  `${figures.trials} editions, ${figures.cuts} cuts, ${figures.faults} faults: ${figures.notifications} notifications, ` +
  `${figures.cards} cards, ${figures.mails} e-mails; ${figures.inDoubt} in doubt, of which ${figures.inDoubtArrived} had arrived`;
