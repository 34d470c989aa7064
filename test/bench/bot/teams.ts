import { once } from "node:events";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { percentile } from "../percentile.ts";
import type { Asked, TeamsRound } from "./teams-beside.ts";

/**
 * Teams as a bot sees it, in a process of its own so that its work is not counted as the bot's: people who ask, and a
 * Bot Connector that takes an answer at once. What it is told over the parent's channel are rounds.
 */
async function main(): Promise<void> {
  const delivered = new Map<string, number>();
  const connector = createServer((incoming, answer) => {
    const replyTo = /\/activities\/([^/?]+)$/.exec(incoming.url ?? "")?.[1] ?? "";
    delivered.set(replyTo, (delivered.get(replyTo) ?? 0) + 1);
    incoming.resume();
    incoming.on("end", () => {
      answer.writeHead(201, { "content-type": "application/json" }).end('{"id":"sent"}');
    });
  });
  connector.keepAliveTimeout = 60_000;
  await once(connector.listen(0, "127.0.0.1"), "listening");
  const { port } = connector.address() as AddressInfo;

  process.on("message", (asked: TeamsRound) => {
    round(asked, delivered).then(
      (answered) => process.send?.(answered),
      (fault: unknown) => process.send?.({ fault: String(fault) }),
    );
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.({ serviceUrl: `http://127.0.0.1:${port}/` });
}

const agent = new Agent({ keepAlive: true });
let asked = 0;

/** Asks every question in order, at most so many at once, each until its card is out. */
async function round(
  { address, token, serviceUrl, from, botId, questions, atOnce, conversations }: TeamsRound,
  delivered: Map<string, number>,
): Promise<Asked> {
  const milliseconds: number[] = [];
  let next = 0;
  let sent = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < questions.length) {
        const text = questions[next] ?? "";
        const conversation = next++ % conversations;
        const id = `${Date.now()}${asked++}`;
        const activity = activityOf({ id, text, conversation, serviceUrl, from, botId });
        const began = performance.now();
        await post(address, token, JSON.stringify(activity));
        milliseconds.push(performance.now() - began);
        sent += delivered.get(id) ?? 0;
        delivered.delete(id);
      }
    }),
  );
  const took = performance.now() - started;
  return {
    took,
    sent,
    answers: milliseconds.length,
    middle: percentile(milliseconds, 0.5),
    p95: percentile(milliseconds, 0.95),
    milliseconds,
  };
}

/** A message as Teams sends it. */
const activityOf = (of: {
  id: string;
  text: string;
  conversation: number;
  serviceUrl: string;
  from: string;
  botId: string;
}) => ({
  type: "message",
  id: of.id,
  text: of.text,
  textFormat: "plain",
  timestamp: new Date().toISOString(),
  localTimestamp: new Date().toISOString(),
  localTimezone: "Europe/London",
  locale: "en-GB",
  channelId: "msteams",
  serviceUrl: of.serviceUrl,
  from: { id: `29:${of.from}`, name: "Asha Bell", aadObjectId: of.from },
  recipient: { id: `28:${of.botId}`, name: "Beacon" },
  conversation: { id: `a:chat-${of.conversation}`, conversationType: "personal", tenantId: of.botId },
  entities: [
    { type: "clientInfo", locale: "en-GB", country: "GB", platform: "iOS", timezone: "Europe/London" },
  ],
  channelData: { tenant: { id: of.botId } },
});

function post(address: string, token: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(body),
    };
    const sending = request(address, { method: "POST", agent, headers }, (answer) => {
      answer.resume();
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`${address} answered ${answer.statusCode}.`));
      });
    });
    sending.on("error", reject);
    sending.end(body);
  });
}

await main();
