import { readFileSync } from "node:fs";
import Fastify from "fastify";

/** Answers the same bytes as Beacon at the same addresses, and does nothing else: what Fastify takes of this machine. */
const answers = JSON.parse(readFileSync(process.env.BARE_ANSWERS ?? "", "utf8")) as Readonly<
  Record<string, { readonly type: string; readonly body: string }>
>;
const app = Fastify();
for (const [url, { type, body }] of Object.entries(answers))
  app.get(url, async (_request, reply) => reply.type(type).send(body));
app.post("*", async (_request, reply) => reply.status(204).send());
await app.listen({ host: "127.0.0.1", port: Number(process.env.BEACON_PORT) });
process.send?.("ready");
