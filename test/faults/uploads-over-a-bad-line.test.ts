import { createHash } from "node:crypto";
import { setTimeout as sleepFor } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import { seededRandom } from "../../infra/seed/random.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { realPace } from "../../shared/graph/transport/pace.ts";
import { aNetwork } from "../../shared/testing/builders.ts";
import { type ApiClient, apiClient } from "../../tab/api/api-client.ts";
import type { FileUpload } from "../../tab/features/resources/uploads/file-upload.ts";
import { UploadQueue } from "../../tab/features/resources/uploads/upload-queue.ts";
import type { UploadSurroundings } from "../../tab/teams/upload-surroundings.ts";
import { type Library, openLibrary } from "../resources/library.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";
import { type BadLine, badLine } from "./bad-line.ts";

const megabyte = 1024 * 1024;
const megabytes = Number(process.env.BEACON_UPLOAD_MB ?? 12);
const range = 5 * megabyte;
jest.setTimeout(megabytes > 12 ? 10 * 60_000 : 60_000);

/** The tab's own way of sending, over loopback, to the local tenant and past Beacon. */
describe("sending a file over a line that breaks", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  let library: Library;
  let tenant: string;
  const lines: BadLine[] = [];

  beforeAll(async () => {
    const sendco = aNetwork("sendco", { leads: [small.sendco as PersonId] });
    world = await beaconWorld({ ...smallTrust(), networks: [sendco], resources: [] }, { listens: true });
    beacon = await world.open({ pace: realPace });
    library = await openLibrary(world, "sendco");
    tenant = world.config.GRAPH_URL;
  });
  afterAll(async () => {
    for (const line of lines) await line.close();
    await beacon.close();
    await world.close();
  });

  async function lineThatBreaks(cutsAfter: readonly number[]) {
    const line = await badLine(tenant, cutsAfter);
    lines.push(line);
    return line;
  }

  function aFile(name: string, size: number, seed: number) {
    const random = seededRandom(seed);
    const bytes = Buffer.alloc(size);
    for (let at = 0; at < size; at += 4096)
      bytes.writeUInt32LE(random.whole(0, 2 ** 32 - 1), Math.min(at, size - 4));
    return { file: Object.assign(new Blob([bytes]), { name, lastModified: 1 }) as File, hash: hashOf(bytes) };
  }

  async function queueOf(
    person: string,
    {
      line,
      storage = aStorage(),
      bend = (fetch) => fetch,
    }: {
      line?: BadLine;
      storage?: UploadSurroundings["storage"];
      bend?: (fetch: UploadSurroundings["fetch"]) => UploadSurroundings["fetch"];
    } = {},
  ) {
    const api = apiInProcess(beacon, await world.tokenFor(person));
    const over = bend((url, { headers, body, ...init }) =>
      fetch(line ? url.replace(tenant, line.address) : url, {
        ...init,
        ...(headers ? { headers } : {}),
        ...(body ? { body } : {}),
      }),
    );
    let ids = 0;
    return new UploadQueue({
      api,
      onAdded: () => undefined,
      world: {
        fetch: over,
        now: () => Date.now(),
        // Waiting between attempts is a hundred times shorter here; patience with a range is not.
        sleep: async (ms, signal) => {
          await sleepFor(ms >= 60_000 ? ms : ms / 100, undefined, { signal });
        },
        connected: async () => undefined,
        onConnected: () => () => undefined,
        storage,
        newId: () => `${person}-${++ids}`,
      },
    });
  }

  async function hashIn(path: string) {
    const hash = createHash("sha256");
    const { url, size } = await library.download(path);
    for (let at = 0; at < size; at += range) {
      const answer = await fetch(url, {
        headers: { range: `bytes=${at}-${Math.min(size, at + range) - 1}` },
      });
      hash.update(Buffer.from(await answer.arrayBuffer()));
    }
    return { hash: hash.digest("hex"), size };
  }

  it(`brings ${megabytes} MB whole over five breaks, in the middle of ranges too, and sends nothing from the start again`, async () => {
    const size = megabytes * megabyte + 12_345;
    const { file, hash } = aFile("Moderation evening.mp4", size, 1);
    const random = seededRandom(632);
    const anywhere = Array.from({ length: 4 }, () => random.whole(0, size));
    const line = await lineThatBreaks([...anywhere, Math.floor(range * 1.5)]);
    const queue = await queueOf(small.sendco, { line });
    queue.add("sendco", [file]);
    await until(queue, "added");
    expect(await hashIn("Moderation evening.mp4")).toEqual({ hash, size });
    expect(line.cuts()).toBe(5);
    // Beside the file and what was under way at each break, some lines of HTTP a request.
    expect(line.sent()).toBeLessThan(size + 5 * range + 200 * 1024);
    console.log(
      `${(size / megabyte).toFixed(0)} MB over 5 breaks at ${[...anywhere, range * 1.5].map((at) => (at / megabyte).toFixed(1)).join(", ")} MB: ${((line.sent() - size) / megabyte).toFixed(1)} MB sent twice`,
    );
    if (megabytes < 200) console.log("The 200 MB of a long recording are sent by `npm run soak`.");
  });

  it("goes on where it stopped when the page was left and the same file is chosen again", async () => {
    const { file, hash } = aFile("Left.pdf", 12 * megabyte, 2);
    const storage = aStorage();
    let ranges = 0;
    const left = await queueOf(small.sendco, {
      storage,
      bend: (fetch) => async (url, init) => {
        if (init.method === "PUT" && ++ranges > 1) return new Promise(() => undefined);
        return fetch(url, init);
      },
    });
    left.add("sendco", [file]);
    await condition(left, () => ranges > 1);
    const first: string[] = [];
    const back = await queueOf(small.sendco, {
      storage,
      bend: (fetch) => async (url, init) => {
        if (init.headers) first.push(init.headers["Content-Range"] ?? "");
        return fetch(url, init);
      },
    });
    expect(back.unfinished("sendco").map(({ name }) => name)).toEqual(["Left.pdf"]);
    back.add("sendco", [file]);
    await until(back, "added");
    expect(first[0]).toBe("bytes 5242880-10485759/12582912");
    expect((await hashIn("Left.pdf")).hash).toBe(hash);
    expect(back.unfinished("sendco")).toEqual([]);
    for (const upload of left.of("sendco")) await upload.cancel();
    expect((await hashIn("Left.pdf")).hash).toBe(hash);
  });

  it("loses neither of two people's files of one name, whichever of them chooses to keep both", async () => {
    const files = [aFile("Same.docx", 400_000, 3), aFile("Same.docx", 400_001, 4)] as const;
    const queues = [await queueOf(small.sendco), await queueOf(small.sendco)] as const;
    queues[0].add("sendco", [files[0].file]);
    queues[1].add("sendco", [files[1].file]);
    const first = await Promise.all(queues.map((queue) => until(queue, "added", "taken")));
    expect(first.map(({ state }) => state.at).sort()).toEqual(["added", "taken"]);
    const slower = first.find(({ state }) => state.at === "taken") as FileUpload;
    const queue = queues.find((each) => each.of("sendco").includes(slower)) as UploadQueue;
    slower.keepBoth();
    await until(queue, "added");
    const kept = [await hashIn("Same.docx"), await hashIn("Same 1.docx")].map(({ hash }) => hash);
    expect(kept.sort()).toEqual(files.map(({ hash }) => hash).sort());
  });

  it("puts a file in as the next version when that is chosen, and says so when somebody was faster (invariant 3)", async () => {
    const [old, mine, theirs] = [5, 6, 7].map((seed) => aFile("Next.docx", 400_000 + seed, seed));
    if (!old || !mine || !theirs) throw new Error("Three files were made.");
    const queue = await queueOf(small.sendco);
    queue.add("sendco", [old.file]);
    await until(queue, "added");
    let theirsIsIn: () => void = () => undefined;
    const waits = new Promise<void>((resolve) => {
      theirsIsIn = resolve;
    });
    const slow = await queueOf(small.sendco, {
      bend: (fetch) => async (url, init) => {
        if (init.method === "PUT") await waits;
        return fetch(url, init);
      },
    });
    const other = await queueOf(small.sendco);
    const asked: FileUpload[] = [];
    for (const [each, file] of [
      [slow, mine.file],
      [other, theirs.file],
    ] as const) {
      each.add("sendco", [file]);
      const upload = await until(each, "taken");
      if (upload.state.at === "taken") await upload.replace(upload.state.by);
      asked.push(upload);
    }
    await until(other, "added");
    expect((await hashIn("Next.docx")).hash).toBe(theirs.hash);
    theirsIsIn();
    const late = await until(slow, "overtaken");
    expect((await hashIn("Next.docx")).hash).toBe(theirs.hash);
    if (late.state.at === "overtaken") late.overtake(late.state.contents);
    await until(slow, "added");
    expect((await hashIn("Next.docx")).hash).toBe(mine.hash);
  });

  it("leaves nothing behind of a file that is cancelled while it is sent", async () => {
    const { file } = aFile("Cancelled.pdf", 12 * megabyte, 8);
    const queue = await queueOf(small.sendco);
    queue.add("sendco", [file]);
    const [upload] = queue.of("sendco");
    await condition(queue, () => (upload?.sent ?? 0) > 0);
    await upload?.cancel();
    expect(upload?.state).toEqual({ at: "cancelled" });
    expect(queue.unfinished("sendco")).toEqual([]);
    await expect(library.find("Cancelled.pdf")).rejects.toThrow();
  });
});

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

function aStorage(): NonNullable<UploadSurroundings["storage"]> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) };
}

function apiInProcess({ app }: Beacon, token: string): ApiClient {
  return apiClient({
    signIn: { accessToken: async () => token },
    async fetch(url, { method, headers, body }) {
      const answer = await app.inject({
        ...{ method: method as "GET", url, headers: Object.fromEntries(headers) },
        ...(typeof body === "string" ? { payload: body } : {}),
      });
      const plain = new Headers({ "Content-Type": String(answer.headers["content-type"] ?? "") });
      const { statusCode: status } = answer;
      return { ok: status < 400, status, headers: plain, json: async () => answer.json() };
    },
  });
}

function condition(queue: UploadQueue, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds()) return;
      end();
      clearInterval(clock);
      resolve();
    };
    const end = queue.subscribe(look);
    const clock = setInterval(look, 50);
  });
}

/** The first upload, once it is in one of these states; another end throws. */
async function until(queue: UploadQueue, ...states: FileUpload["state"]["at"][]): Promise<FileUpload> {
  const [upload] = queue.of("sendco");
  if (!upload) throw new Error("Nothing was added.");
  const ends: FileUpload["state"]["at"][] = [...states, "failed"];
  await condition(queue, () => ends.includes(upload.state.at));
  if (!states.includes(upload.state.at)) throw new Error(`It came to ${JSON.stringify(upload.state)}.`);
  return upload;
}
