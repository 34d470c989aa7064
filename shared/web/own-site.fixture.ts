import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { LinkFinding } from "../domain/resources/links/link-finding.ts";
import { clockAt, type TestClock } from "../testing/clock.ts";
import { virtualPace } from "../testing/virtual-pace.ts";
import { linkChecker, type Outside } from "./link-checker.ts";
import { type Manners, usualManners } from "./manners.ts";
import type { Web } from "./web.ts";

export interface AskedOfSite {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  /** By the clock that pauses move. */
  readonly at: Date;
}

type Answers = (request: IncomingMessage, response: ServerResponse) => void;

/** A server of the test's own that stands in for every site, and what it was asked. */
export interface OwnSite {
  readonly clock: TestClock;
  readonly asked: AskedOfSite[];
  /** The most requests that were under way at one time, at one host and at all of them. */
  readonly most: { atHost: number; atAll: number };
  /** The connections that were made, requests or none. */
  readonly connections: { count: number };
  readonly port: number;
  /** An address of the server under a host name. */
  url(host: string, path?: string): string;
  /** Says how a page answers, `host/path`; `*` stands for any host. */
  answer(page: string, answers: Answers): void;
  /** What is asked, without the pages that were asked for what may be asked. */
  pages(): string[];
  readonly web: Web;
  /** The server as the web outside, for those who would not wait for what never answers. */
  readonly outside: Outside;
  check(
    addresses: readonly string[],
    options?: { manners?: Partial<Manners>; web?: Web; signal?: AbortSignal },
  ): Promise<Record<string, LinkFinding>>;
  close(): Promise<void>;
}

/** For what never answers, so that a test of it is soon over. */
export const impatient = { connectWithin: 300, answerWithin: 300, linkWithin: 600 };

/** For a whole web of which some never answers, on a machine that may be busy. */
const patient: Manners = { ...usualManners, connectWithin: 3000, answerWithin: 3000, linkWithin: 6000 };

/** Hosts of these names are on the server; `private.example` is at 10.0.0.7. */
const addresses: Readonly<Record<string, string>> = { "private.example": "10.0.0.7" };

/** `now` is the time that whoever asks goes by; that of the site's own clock when nothing is said. */
export async function ownSite(now?: () => Date): Promise<OwnSite> {
  const clock = clockAt("2026-11-24T03:15:00Z");
  const asked: AskedOfSite[] = [];
  const most = { atHost: 0, atAll: 0 };
  const connections = { count: 0 };
  const underWay = new Map<string, number>();
  const answers = new Map<string, Answers>();

  const server = createServer((request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const path = request.url ?? "";
    asked.push({
      host,
      method: request.method ?? "",
      path,
      headers: request.headers,
      at: now?.() ?? clock.now(),
    });
    underWay.set(host, (underWay.get(host) ?? 0) + 1);
    most.atHost = Math.max(most.atHost, underWay.get(host) ?? 0);
    most.atAll = Math.max(
      most.atAll,
      [...underWay.values()].reduce((a, b) => a + b, 0),
    );
    response.on("close", () => underWay.set(host, (underWay.get(host) ?? 0) - 1));
    const answer = answers.get(`${host}${path}`) ?? answers.get(`*${path}`);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  server.on("connection", () => connections.count++);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;

  const web: Web = {
    resolve: async (host) => {
      if (host.endsWith(".example")) return [addresses[host] ?? "127.0.0.1"];
      throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: "ENOTFOUND" });
    },
    mayConnectTo: (address) => address === "127.0.0.1",
    mayUsePort: () => true,
  };
  return {
    ...{ clock, asked, most, connections, port, web },
    outside: { web, manners: patient },
    url: (host, path = "/") => `http://${host}:${port}${path}`,
    answer: (page, how) => void answers.set(page, how),
    pages: () =>
      asked.filter(({ path }) => path !== "/robots.txt").map(({ method, path }) => `${method} ${path}`),
    async check(links, { manners = {}, web: over = web, signal } = {}) {
      const checker = linkChecker({
        ...{ web: over, pace: virtualPace(clock), about: "https://beacon.trust.example" },
        manners: { ...usualManners, ...manners },
      });
      const found: Record<string, LinkFinding> = {};
      for await (const { address, finding } of checker.check(links, signal)) found[address] = finding;
      return found;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A page that answers with a status, and headers when it has something to say. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answers =>
  (_request, response) =>
    void response.writeHead(code, headers).end("nothing to read here");
