import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type TabConfig, tabConfigElementId } from "../../shared/contract/tab-config.schema.ts";

export const builtTab = fileURLToPath(new URL("../../dist/tab/", import.meta.url));

/** What stands in for the server's answer: its body, or a whole answer by who asks. */
export type TabAnswer =
  | unknown
  | ((authorization: string) => { status: number; headers?: Record<string, string>; body: unknown });

export interface ServedTab {
  readonly address: string;
  /** "GET /api/home Bearer token", in the order of asking. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Serves the built tab and answers its API as told, on a free port of this machine only. */
export async function serveBuiltTab(
  answers: Readonly<Record<string, TabAnswer>>,
  settings: Partial<TabConfig> = {},
): Promise<ServedTab> {
  const page = await readFile(join(builtTab, "index.html"), "utf8");
  const asked: string[] = [];
  const server = createServer(async ({ method, url = "/", headers }, response) => {
    if (url.startsWith("/assets/") && extname(url) === ".js") {
      const script = await readFile(join(builtTab, "assets", url.slice("/assets/".length)));
      return response.setHeader("Content-Type", "text/javascript").end(script);
    }
    if (!url.startsWith("/api/"))
      return response
        .setHeader("Content-Type", "text/html")
        .end(configured(page, { authority: address(), ...settings }));
    asked.push(`${method} ${url} ${headers.authorization}`);
    const answer = answers[`${method} ${url}`];
    if (answer === undefined) return response.writeHead(500).end();
    const {
      status,
      headers: more,
      body,
    } = typeof answer === "function"
      ? answer(headers.authorization ?? "")
      : { status: 200, headers: {}, body: answer };
    response.writeHead(status, { "Content-Type": "application/json", ...more }).end(JSON.stringify(body));
  });
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: address(),
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function configured(page: string, settings: Partial<TabConfig> & { authority: string }): string {
  const config: TabConfig = {
    clientId: "client",
    tenantId: "tenant",
    scope: "api://beacon/access_as_user",
    signIn: "page",
    teamsAppId: "app",
    siteOrigin: "https://trust.sharepoint.com",
    ...settings,
  };
  const place = `id="${tabConfigElementId}">`;
  return page.replace(place, () => place + JSON.stringify(config));
}
