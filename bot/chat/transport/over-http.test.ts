import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import { overHttp } from "./over-http.ts";

const servers: ReturnType<typeof createServer>[] = [];

async function aConnector(answer: (asked: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const asked = (changes: object = {}) => ({
  method: "POST",
  headers: { "content-type": "application/json", "Accept-Encoding": "gzip" },
  body: '{"text":"Grüße"}',
  redirect: "manual" as const,
  signal: AbortSignal.timeout(5000),
  ...changes,
});

describe("sending to the Bot Connector", () => {
  it("brings body and headers, and what was answered, over one connection", async () => {
    const connections = new Set<number | undefined>();
    const address = await aConnector(async (request, response) => {
      connections.add(request.socket.remotePort);
      let body = "";
      for await (const part of request.setEncoding("utf8")) body += part;
      const { "content-length": length, "content-type": type, "accept-encoding": packed } = request.headers;
      response.writeHead(201, { "x-seen": `${request.method} ${type} ${length} ${packed}` }).end(body);
    });
    const send = overHttp();
    for (let time = 0; time < 3; time++) {
      const answer = await send(address, asked());
      expect([answer.ok, answer.status, await answer.text()]).toEqual([true, 201, '{"text":"Grüße"}']);
      expect(answer.headers.get("x-seen")).toBe("POST application/json 18 undefined");
    }
    expect(connections.size).toBe(1);
  });

  it("tells what was refused, with when to come again", async () => {
    const address = await aConnector((_request, response) => {
      response.writeHead(429, { "Retry-After": "7" }).end();
    });
    const answer = await overHttp()(address, asked({ method: "GET", body: null }));
    expect([answer.ok, answer.status, answer.headers.get("retry-after")]).toEqual([false, 429, "7"]);
  });

  it("goes nowhere that it is sent on to", async () => {
    let times = 0;
    const address = await aConnector((_request, response) => {
      times++;
      response.writeHead(307, { location: "/elsewhere" }).end();
    });
    const answer = await overHttp()(address, asked());
    expect([answer.ok, answer.status, times]).toEqual([false, 307, 1]);
  });

  it("fails where the connection breaks, before the answer or within it", async () => {
    for (const begun of [false, true]) {
      const address = await aConnector((_request, response) => {
        if (begun) response.writeHead(200, { "content-length": "10" }).write("half");
        setTimeout(() => response.socket?.destroy(), 20);
      });
      await expect(overHttp()(address, asked())).rejects.toThrow();
    }
  });

  it("gives up when its time is over", async () => {
    const address = await aConnector(() => undefined);
    await expect(overHttp()(address, asked({ signal: AbortSignal.timeout(50) }))).rejects.toThrow();
  });
});
