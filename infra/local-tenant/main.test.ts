import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "local-tenant-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const start = (port: number) =>
  spawn(process.execPath, [
    "--import",
    "tsx",
    main,
    "--port",
    String(port),
    "--file",
    join(folder, "tenant.sqlite"),
  ]);

async function line(stream: NodeJS.ReadableStream | null): Promise<string> {
  if (!stream) throw new Error("The process has no output");
  const [chunk] = (await once(stream, "data")) as [Buffer];
  return chunk.toString().trim();
}

async function exitCode(tenant: ChildProcess): Promise<number | null> {
  const [code] = (await once(tenant, "exit")) as [number | null];
  return code;
}

describe("starting the local tenant", () => {
  it("says where it listens, answers there, and stops cleanly when told to", async () => {
    const tenant = start(0);
    const ready = await line(tenant.stdout);
    const address = /^Local tenant ready at (http:\/\/127\.0\.0\.1:\d+) /.exec(ready)?.[1] ?? ready;
    const answer = await fetch(`${address}/v1.0/organization`);
    expect(answer.status).toBe(401);
    const exited = exitCode(tenant);
    tenant.kill("SIGTERM");
    expect(await exited).toBe(0);
  }, 30_000);

  it("says in one line that its port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const tenant = start(port);
    const [message, code] = await Promise.all([line(tenant.stderr), exitCode(tenant)]);
    other.close();
    expect(message).toBe(
      `The local tenant cannot start: port ${port} on 127.0.0.1 is in use. Choose another with --port.`,
    );
    expect(code).toBe(1);
  }, 30_000);
});
