import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { type Call, caller } from "./caller.ts";
import { appRoles, guardedTrust, items, people } from "./guarded-trust.ts";
import { openBeacon } from "./open-beacon.ts";

/** A collector that keeps what it is sent. */
async function aCollector() {
  const sent: { path: string; body: string }[] = [];
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      sent.push({ path: request.url ?? "", body: Buffer.concat(parts).toString("utf8") });
      response.setHeader("content-type", "application/json").end("{}");
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { sent, server, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe("what is measured of a day's use", () => {
  const trust = guardedTrust();
  let world: BeaconWorld;
  let beacon: Beacon;
  let call: Call;
  let collector: Awaited<ReturnType<typeof aCollector>>;
  const graphAskedFor = new Set<string>();
  let requestId = "";

  beforeAll(async () => {
    world = await beaconWorld(trust);
    collector = await aCollector();
    beacon = await openBeacon(world, {
      settings: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint },
      fetch: (input, init) => {
        const id = new Headers(init?.headers).get("client-request-id");
        if (id) graphAskedFor.add(id);
        return world.fetch(input, init);
      },
    });
    call = caller(world, beacon, appRoles);
    for (const [person, request] of [
      [people.headOfA, "GET /api/home"],
      [people.headOfA, "GET /api/briefing/editions/2026-11-17"],
      [people.editor, "GET /api/directory/people?q=Title"],
      [people.centralTeam, `GET /api/cpd/people/${people.teacher}`],
      [people.teacher, "GET /api/briefing/search?q=somebody%20at%20a%20school"],
      [people.teacher, "GET /api/no/such/place"],
    ] as const)
      await call(person, request);
    const token = await world.tokenFor(people.headOfBAndD);
    const done = await beacon.app.inject({
      method: "PUT",
      url: `/api/briefing/items/${items.allHeads.id}/receipt/acknowledged`,
      headers: { authorization: `Bearer ${token}` },
    });
    expect(done.statusCode).toBe(200);
    requestId = String(done.headers["x-request-id"]);
    for (const { name, run } of beacon.jobs) if (/^(refresh|count|settle)/.test(name)) await run();
    await beacon.close();
  });
  afterAll(async () => {
    collector.server.close();
    await world.close();
  });

  const sentTo = (path: string) =>
    collector.sent
      .filter((each) => each.path === path)
      .map(({ body }) => body)
      .join("\n");

  it("is how long answers took, what became of questions to Graph, how jobs ran and how old the mirror is", () => {
    const metrics = sentTo("/v1/metrics");
    for (const name of [
      "http.server.request.duration",
      "beacon.graph.requests",
      "beacon.graph.request.duration",
      "beacon.job.duration",
      "beacon.mirror.age",
    ])
      expect(metrics).toContain(`"name":"${name}"`);
    expect(metrics).toContain('"stringValue":"/api/cpd/people/:person"');
  });

  it("names nobody: no person, no address, no token, nothing that somebody wrote or looked for", () => {
    const all = collector.sent.map(({ body }) => body).join("\n");
    expect(all.length).toBeGreaterThan(5_000);
    const known = [
      ...(trust.people ?? []).flatMap(({ id, name, email }) => [id, name, email]),
      ...(trust.schools ?? []).map(({ name }) => name),
      ...Object.values(items).map(({ title }) => title),
      ...["eyJ", "Bearer", "somebody", "no/such/place", world.config.CLIENT_SECRET],
    ];
    expect(known.length).toBeGreaterThan(20);
    expect(known.filter((each) => each && all.includes(each))).toEqual([]);
  });

  it("leads from the number that a person is shown to the trace, and is the id that Graph is given", () => {
    expect(sentTo("/v1/traces")).toContain(`"traceId":"${requestId.replaceAll("-", "")}"`);
    expect([...graphAskedFor]).toContain(requestId);
  });
});
