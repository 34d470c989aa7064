import type { Reach } from "../../../shared/domain/briefing/sending/reach.ts";
import { publishDueEditions } from "../../../shared/usecases/briefing/publish-due-editions.ts";
import { readReport } from "../../../shared/usecases/briefing/sending/read-report.ts";
import { SimulatedTime } from "../../faults/simulated-time.ts";
import { type BeaconWorld, beaconWorld } from "../../world/beacon-world.ts";
import { clearAway } from "../clear-away.ts";
import type { BenchRow } from "../row.ts";
import { trustOf } from "../trust-of.ts";

const sizes = [30, 340, 17_000];
/** The published limits: two notifications a second of a hundred each, fifty messages of the bot a second. */
const floors = {
  feed: (readers: number) => (Math.ceil(readers / 100) - 1) / 2,
  chat: (readers: number) => (readers - 1) / 50,
};

/** Simulated seconds to the last delivery, with every request answered at once, beside what the limits allow; and memory. */
export async function sending(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  const heap: Record<number, number> = {};
  for (const readers of sizes)
    for (const way of ["feed", "chat"] as const) {
      const { seconds, megabytes } = await send(readers, way);
      if (way === "feed") heap[readers] = megabytes;
      rows.push({
        what: `${readers.toLocaleString("en-GB")} told by ${way === "feed" ? "a notification" : "a card in chat"}`,
        ...{ figure: seconds, unit: "s", beside: "the limits' floor", besideFigure: floors[way](readers) },
      });
    }
  rows.push({
    what: "memory held while sending to 17,000, and not afterwards",
    figure: heap[17_000] ?? 0,
    unit: "MB",
    beside: "of 340",
    besideFigure: heap[340] ?? 0,
  });
  return rows;
}

async function send(readers: number, way: "feed" | "chat") {
  const trust = trustOf(readers);
  const people = (trust.people ?? []).map(({ id }) => id);
  const inChat = people.map((person): Reach => ({ person, choice: "chat", chat: chatOf(person) }));
  const world = await beaconWorld({ ...trust, ...(way === "chat" ? { reaches: inChat } : {}) });
  if (way === "chat") await openChats(world, people);
  const time = new SimulatedTime(world.clock);
  const watch = new HeldMemory();
  const fetch: typeof globalThis.fetch = (...request) => {
    watch.look();
    return world.fetch(...request);
  };
  const beacon = await world.open({ pace: time.pace(Math.random), fetch: time.around(fetch) });
  const begunAt = world.clock.now().getTime();
  watch.begin();
  const finished = await publishDueEditions(beacon.ports);
  const megabytes = watch.end();
  const seconds = (world.clock.now().getTime() - begunAt) / 1000;
  const [edition] = finished;
  const report = edition && (await readReport(beacon.ports, { edition }));
  const told = report?.ok ? report.value.reached.filter(({ standing }) => standing === "told").length : 0;
  if (told !== readers) throw new Error(`Told ${told} of ${readers} readers.`);
  await beacon.close();
  await world.close();
  return { seconds, megabytes };
}

/** What is held in the middle of something and no more after it: what is not needed is cleared away before each look. */
class HeldMemory {
  #looks: number[] | undefined;
  #requests = 0;

  begin(): void {
    this.#looks = [];
  }

  /** At every twentieth request, and the first. */
  look(): void {
    if (this.#looks && this.#requests++ % 20 === 0) this.#looks.push(this.#held());
  }

  end(): number {
    const most = Math.max(...(this.#looks ?? []));
    this.#looks = undefined;
    return Math.max(0, most - this.#held());
  }

  #held(): number {
    clearAway();
    return process.memoryUsage().heapUsed / 1e6;
  }
}

const chatOf = (person: string): string => `a:${person}`;

/** Everybody's chat with the bot, which Teams knows already. */
async function openChats({ tenant }: BeaconWorld, people: readonly string[]): Promise<void> {
  for (const userId of people)
    await tenant.app.inject({
      ...{ method: "POST", url: "/_admin/personal-chats" },
      payload: { conversationId: chatOf(userId), userId },
    });
}
