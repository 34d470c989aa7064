import Fastify from "fastify";
import type { Browser, Page } from "playwright-core";
import { compose } from "../../../bot/compose.ts";
import { virtualPace } from "../../../shared/testing/virtual-pace.ts";
import { type OwnSite, ownSite } from "../../../shared/web/own-site.fixture.ts";
import { openContext } from "../../browser/launch.ts";
import { builtTab } from "../../tab-host/serve-built-tab.ts";
import { beaconWorld, type Outbox } from "../../world/beacon-world.ts";
import { signInAs } from "../sign-in-as.ts";
import { freePorts } from "../stack/free-ports.ts";
import { people, proposedBefore, weekTrust } from "./week-trust.ts";

/** Beacon in a week of which the test moves the clock: the built tab in browsers, the bot, and the jobs when it is their time. */
export interface Week {
  readonly site: OwnSite;
  /** It is now this instant, for Beacon, for Microsoft 365 and in every browser that is opened from here on. */
  goTo(instant: string): void;
  /** Somebody's browser, signed in. */
  open(somebody: { name: string }, size?: { width: number; height: number }): Promise<Page>;
  /** Runs a job of Beacon's by its name. */
  run(job: string): Promise<void>;
  /** What somebody types to the bot in their own chat; gives the card that it answers with. */
  say(somebody: { id: string }, text: string): Promise<Card>;
  /** The cards that stand in somebody's own chat, the newest first. */
  cards(somebody: { id: string }): Promise<readonly Card[]>;
  /** Presses a button of a card by its title, below what is said before it; gives what comes in the card's place. */
  press(somebody: { id: string }, card: Card, title: string): Promise<unknown>;
  outbox(): Promise<Outbox>;
  readonly address: string;
  close(): Promise<void>;
}

export type Card = unknown;

export async function aWeek(browser: Browser): Promise<Week> {
  const world = await beaconWorld(weekTrust(), { listens: true, atTestTime: true });
  const site = await ownSite(() => world.clock.now());
  await world.tokenFor(people.editor.id, ["Briefing.Edit"]);
  const [port = 0] = await freePorts(1);
  const address = `http://127.0.0.1:${port}`;
  const beacon = await compose(
    { ...world.config, BEACON_PUBLIC_URL: address, BEACON_PORT: port },
    {
      ...{ fetch: world.fetch, pace: virtualPace(world.clock), log: Fastify({ logger: false }).log },
      ...{ tabFolder: builtTab, outside: site.outside },
    },
  );
  for (const proposal of proposedBefore) await beacon.ports.proposals.create(proposal);
  await beacon.app.listen({ host: "127.0.0.1", port });
  const send = async (somebody: { id: string }, activity: object) => {
    const answer = await beacon.app.inject({
      ...{ method: "POST", url: "/api/messages" },
      payload: {
        ...{ id: "activity", channelId: "msteams", serviceUrl: world.config.BOT_SERVICE_URL },
        ...{ from: { id: `29:${somebody.id}`, aadObjectId: somebody.id }, recipient: { id: "28:beacon" } },
        conversation: { id: await chatOf(somebody.id), conversationType: "personal" },
        ...activity,
      },
    });
    if (answer.statusCode !== 200)
      throw new Error(`The bot answered ${answer.statusCode}: ${answer.payload}`);
    return answer;
  };
  const chatOf = async (person: string): Promise<string> => {
    const answer = await world.fetch(`${world.config.BOT_SERVICE_URL}v3/conversations`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        ...{ isGroup: false, bot: { id: "28:beacon", name: "Beacon" }, tenantId: world.config.TENANT_ID },
        ...{ members: [{ id: person }], channelData: { tenant: { id: world.config.TENANT_ID } } },
      }),
    });
    return ((await answer.json()) as { id: string }).id;
  };
  const cardsOf = async (somebody: { id: string }): Promise<readonly Card[]> => {
    const chat = await chatOf(somebody.id);
    const { posts } = await world.outbox();
    return posts.filter(({ conversationId }) => conversationId === chat).map(({ card }) => card);
  };
  return {
    site,
    address,
    goTo: (instant) => world.clock.set(instant),
    async open(somebody, viewport = { width: 1280, height: 800 }) {
      const context = await openContext(browser, { viewport });
      await context.clock.setFixedTime(world.clock.now());
      return signInAs(context, { tab: address }, { ...somebody, note: "" });
    },
    async run(name) {
      const job = beacon.jobs.find((each) => each.name === name);
      if (!job) throw new Error(`No job is called ${name}.`);
      await job.run();
    },
    async say(somebody, text) {
      await send(somebody, { type: "message", text });
      return (await cardsOf(somebody)).at(-1);
    },
    cards: cardsOf,
    async press(somebody, card, title) {
      const answer = await send(somebody, {
        ...{ type: "invoke", name: "adaptiveCard/action" },
        value: { action: buttonOf(card, title) },
      });
      return (answer.json() as { value: unknown }).value;
    },
    outbox: () => world.outbox(),
    async close() {
      await beacon.close();
      await site.close();
      await world.close();
    },
  };
}

/** The first button of a card that has this title, as a client would send it back. */
function buttonOf(card: unknown, title: string): object {
  const found = buttonsIn(card).find((button) => button.title === title);
  if (!found) throw new Error(`The card has no button "${title}": ${JSON.stringify(card)}`);
  return found;
}

function buttonsIn(part: unknown): { readonly title?: unknown }[] {
  if (typeof part !== "object" || part === null) return [];
  if ("type" in part && part.type === "Action.Execute") return [part as { title?: unknown }];
  return Object.values(part).flatMap(buttonsIn);
}
