import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import type * as StorageBlob from "@azure/storage-blob";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { anActivity } from "./activity.fixture.ts";
import { blobStorage } from "./blob-storage.ts";
import { storedConversations } from "./conversations.ts";

// As botbuilder-azure-blobs loads it, which knows a credential by its class.
const load = createRequire(import.meta.url);
const { ContainerClient, StorageSharedKeyCredential } = load("@azure/storage-blob") as typeof StorageBlob;

/** The account that Azurite knows by itself, with the key that its documentation prints. */
const account = "devstoreaccount1";
const key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
const program = new URL("../../../node_modules/azurite/dist/src/blob/main.js", import.meta.url).pathname;

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

describe("where the bot may speak, kept in Azure Blob Storage", () => {
  let azurite: ChildProcess;
  let container: string;
  const credential = new StorageSharedKeyCredential(account, key);

  beforeAll(async () => {
    const port = await freePort();
    container = `http://127.0.0.1:${port}/${account}/bot-state`;
    const options = ["--blobHost", "127.0.0.1", "--blobPort", String(port), "--inMemoryPersistence"];
    azurite = spawn(process.execPath, [program, ...options, "--skipApiVersionCheck", "--disableTelemetry"]);
    await new Promise<void>((resolve, reject) => {
      azurite.stdout?.on("data", (text) => /successfully listen/i.test(String(text)) && resolve());
      azurite.on("exit", (code) => reject(new Error(`Azurite ended with ${code}.`)));
    });
  });
  afterAll(() => {
    azurite.kill();
  });

  const open = () => storedConversations(blobStorage(container, { clientId: undefined, credential }));
  const channel = { id: "19:heads@thread.tacv2;messageid=17", conversationType: "channel" };

  it("is known to every server of the trust, chat by chat and channel by channel", async () => {
    await open().learn(anActivity({ type: "installationUpdate", action: "add" }));
    await open().learn(anActivity({ conversation: channel, serviceUrl: "http://connector.test/emea/" }));
    expect(await open().find({ conversation: "a:chat-1" })).toEqual({
      ...{ conversation: "a:chat-1", serviceUrl: "http://connector.test/uk/", kind: "personal" },
    });
    expect(await open().find({ conversation: "19:heads@thread.tacv2;messageid=99" })).toEqual({
      ...{
        conversation: "19:heads@thread.tacv2",
        serviceUrl: "http://connector.test/emea/",
        kind: "channel",
      },
    });
  });

  it.each([
    ["a person takes Beacon away", { type: "installationUpdate", action: "remove" }],
    ["a team takes Beacon away", { type: "conversationUpdate", membersRemoved: [{ id: "28:bot" }] }],
  ])("is forgotten once %s, and learned again when they add it", async (_who, removal) => {
    const first = open();
    await first.learn(anActivity());
    await open().learn(anActivity(removal));
    expect(await open().find({ conversation: "a:chat-1" })).toBeUndefined();
    await open().learn(anActivity(removal));
    await open().learn(anActivity({ type: "installationUpdate", action: "add" }));
    expect(await open().find({ conversation: "a:chat-1" })).toBeDefined();
  });

  it("is known of every channel of a team once Beacon was added to the team, until it is taken away", async () => {
    const team = "be0c0000-0000-4000-8000-00000000000f";
    const added = {
      ...{ type: "conversationUpdate", serviceUrl: "http://connector.test/emea/" },
      conversation: { id: "19:general@thread.tacv2", conversationType: "channel" },
      channelData: { team: { id: "19:general@thread.tacv2", aadGroupId: team } },
    };
    const elsewhere = { conversation: "19:briefing@thread.tacv2", team: team.toUpperCase() };
    await open().learn(anActivity({ ...added, membersAdded: [{ id: "28:bot" }] }));
    expect((await open().find(elsewhere))?.serviceUrl).toBe("http://connector.test/emea/");
    expect(await open().find({ conversation: elsewhere.conversation })).toBeUndefined();
    await open().learn(anActivity({ ...added, membersRemoved: [{ id: "28:bot" }] }));
    expect(await open().find(elsewhere)).toBeUndefined();
  });

  it("is opened by the server's managed identity where nobody gives another", () => {
    expect(() =>
      blobStorage("https://trust.blob.core.windows.net/bot-state", {
        clientId: "be0c0000-0000-4000-8000-000000000001",
      }),
    ).not.toThrow();
  });

  it("follows the connector to another address", async () => {
    const conversations = open();
    await conversations.learn(anActivity());
    await conversations.learn(anActivity({ serviceUrl: "http://connector.test/amer/" }));
    expect((await open().find({ conversation: "a:chat-1" }))?.serviceUrl).toBe("http://connector.test/amer/");
  });

  it("holds no person, and stays when somebody else leaves", async () => {
    await open().learn(anActivity({ type: "conversationUpdate", membersRemoved: [{ id: "29:priya" }] }));
    const blobs: string[] = [];
    const client = new ContainerClient(container, credential);
    for await (const { name } of client.listBlobsFlat())
      blobs.push(`${name} ${await client.getBlobClient(name).downloadToBuffer()}`);
    expect(blobs).toHaveLength(2);
    expect(blobs.join()).not.toMatch(/29:priya|aadObjectId|bbbbbbbb/);
  });
});
