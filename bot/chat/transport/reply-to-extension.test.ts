import { performance } from "node:perf_hooks";
import { describe, expect, it } from "@jest/globals";
import { AdaptiveCard as RenderedCard, SerializationContext, Versions } from "adaptivecards";
import type { ResourceId } from "../../../shared/domain/resources/resource.ts";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { aNetwork, anAudience } from "../../../shared/testing/builders.ts";
import { inMemoryNetworks } from "../../../shared/testing/in-memory-networks.ts";
import { secondaryHead, stranger } from "../chat.fixture.ts";
import { aResource, library, libraryWorld } from "../resources-chat.fixture.ts";
import type { ChatPorts } from "../turn.ts";
import { type Answered, askExtension, titlesOf } from "./extension.fixture.ts";

const forHeads = anAudience({ roles: ["headteacher"] });
const secret = aResource("heads-only", {
  title: "Pay of heads",
  networks: ["heads"],
  description: "What heads are paid.",
  audience: forHeads,
});
const world = (): ChatPorts => ({
  ...libraryWorld([...library, secret]),
  networks: inMemoryNetworks(aNetwork("heads", { name: "Headteachers" })),
});

const firstCard = ({ attachments }: Answered) => {
  const card = attachments?.[0]?.content;
  if (!card) throw new Error("No card");
  return card;
};

describe("searching from where a message is written", () => {
  it.each([
    ["pho", "Phonics screening check: administration guidance"],
    ["mobile pho", "Mobile phones in schools"],
    ["latest KCSIE", "Keeping children safe in education"],
  ])("finds while “%s” is typed", async (words, expected) => {
    expect(titlesOf(await askExtension(world()).type(words))).toContain(expected);
  });

  it("lists the title with what tells whether to open it, and inserts a card that opens it", async () => {
    const answer = await askExtension(world()).type("mobile phones");
    expect(answer).toMatchObject({ type: "result", attachmentLayout: "list" });
    expect(answer.attachments?.[0]?.preview).toEqual({
      contentType: "application/vnd.microsoft.card.thumbnail",
      content: { title: "Mobile phones in schools", text: "DfE · guidance · all phases" },
    });
    const card = firstCard(answer);
    expect(card.fallbackText).toBe("Mobile phones in schools");
    expect(card.actions?.map(({ title, url }) => [title, url.slice(0, 40)])).toEqual([
      ["Open", "https://www.gov.uk/phones"],
      ["Open in Beacon", "https://teams.microsoft.com/l/entity/app"],
    ]);
  });

  it("lists a pack as one, and inserts a card that opens its page in Beacon and names nothing of what is in it", async () => {
    const pack = aResource("pack", {
      ...{ title: "New SENDCO starter pack", address: "", kind: "pack", publisher: "" },
      entries: [secret.id, "phones" as ResourceId],
    });
    const answer = await askExtension(libraryWorld([...library, secret, pack])).type("starter pack");
    expect(answer.attachments?.[0]?.preview?.content).toEqual({
      title: "New SENDCO starter pack",
      text: "pack · all phases",
    });
    const card = firstCard(answer);
    expect(card.actions?.map(({ title, url }) => [title, url.includes("resources%2Fpack")])).toEqual([
      ["Open in Beacon", true],
    ]);
    expect(JSON.stringify(card)).not.toMatch(/Pay of heads|Mobile phones/);
  });

  it("shows the best eight, and further ones when the list is read on", async () => {
    const many = Array.from({ length: 11 }, (_, place) =>
      aResource(`p${place}`, { title: `Phonics ${place}` }),
    );
    const extension = askExtension(libraryWorld(many));
    const first = titlesOf(await extension.type("phonics"));
    const next = titlesOf(await extension.type("phonics", 8));
    expect([first.length, next.length, new Set([...first, ...next]).size]).toEqual([8, 3, 11]);
    expect((await extension.type("phonics", 11)).attachments).toEqual([]);
  });

  it("shows what was changed last before anything is typed, the newest first", async () => {
    const ports = libraryWorld([
      aResource("old", { changedOn: civilDate("2026-09-01") }),
      aResource("new", { changedOn: civilDate("2026-11-24") }),
      aResource("undated"),
    ]);
    expect(titlesOf(await askExtension(ports).open())).toEqual(["new", "old"]);
    expect(await askExtension(libraryWorld([])).open()).toEqual({
      type: "message",
      text: "Type what you look for, such as phonics screening check.",
    });
  });

  it("says that there is nothing", async () => {
    expect(await askExtension(world()).type("wibble fromage")).toEqual({
      type: "message",
      text: "Nothing found. Try fewer words, or other words for it.",
    });
  });

  it("invariant 7: tells its searcher that what is for some goes without its title, and sends it without", async () => {
    const answer = await askExtension(world()).type("pay of heads");
    expect(answer.attachments?.[0]?.preview?.content).toEqual({
      title: "Pay of heads",
      text: "For some only: sent without its title · DfE · guidance · all phases",
    });
    const card = firstCard(answer);
    expect(card.fallbackText).toBe("A resource from Headteachers");
    expect(JSON.stringify(card)).not.toMatch(/Pay of heads|paid|gov\.uk/);
    expect(card.actions?.map(({ title }) => title)).toEqual(["Open in Beacon"]);
  });

  it("invariant 10: shows what a contributor wrote as written", async () => {
    const ports = libraryWorld([
      aResource("x", { title: "<b>Phonics</b> &lt; {{DATE(x)}}", kind: "<img src=x>" }),
    ]);
    const answer = await askExtension(ports).type("phonics");
    expect(answer.attachments?.[0]?.preview?.content.title).toBe(
      "<\u2060b>Phonics<\u2060/b> &\u2060lt; {\u2060{DATE(x)}}",
    );
    expect(answer.attachments?.[0]?.preview?.content.text).toContain("<\u2060img");
  });

  it("answers somebody Beacon does not know, or whom Teams does not name, with how to be added", async () => {
    const text =
      "You are signed in, but Beacon does not know you yet. Ask your trust's central team to add you.";
    expect(await askExtension(world(), stranger).type("phonics")).toEqual({ type: "message", text });
    const unnamed = { from: { id: "29:x" } };
    const value = { commandId: "searchResources", parameters: [{ name: "words", value: "phonics" }] };
    expect(await askExtension(world()).invoke("query", value, unnamed)).toEqual({ type: "message", text });
  });

  it.each([
    ["another command", { commandId: "deleteEverything" }],
    ["no command", {}],
    ["a place before the first", { commandId: "searchResources", queryOptions: { skip: -1 } }],
    ["nothing", undefined],
  ])("invariant 9: refuses %s", async (_name, value) => {
    expect(await askExtension(world()).invoke("query", value)).toEqual({
      type: "message",
      text: "Beacon did not understand that. Nothing was changed.",
    });
  });

  it("answers at each letter over ten thousand resources, long before Teams would wait: p95 below half a second", async () => {
    const many = Array.from({ length: 10_000 }, (_, place) => {
      const [one, other] = [library[place % 8], library[(place >> 3) % 8]];
      return aResource(`r${place}`, {
        title: `${one?.title} ${place}`,
        description: other?.description ?? "",
      });
    });
    const extension = askExtension(libraryWorld(many));
    const typed = "phonics screening check";
    await extension.type("p");
    const times: number[] = [];
    for (let round = 0; round < 2; round++)
      for (let length = 1; length <= typed.length; length++) {
        const began = performance.now();
        await extension.type(typed.slice(0, length));
        times.push(performance.now() - began);
      }
    times.sort((a, b) => a - b);
    expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(500);
  });
});

describe("a pasted link", () => {
  const page = "https://beacon.example.org/resources";

  it("to a resource becomes its card", async () => {
    const answer = await askExtension(world()).paste(`${page}/phones`);
    expect(titlesOf(answer)).toEqual(["Mobile phones in schools"]);
    expect(firstCard(answer).fallbackText).toBe("Mobile phones in schools");
  });

  it("to a search becomes its words, and nothing of what it finds", async () => {
    const card = firstCard(await askExtension(world()).paste(`${page}?q=pay%20of%20heads`));
    expect(card.fallbackText).toBe("Resources for “pay of heads”");
    expect(JSON.stringify(card)).not.toContain("Pay of heads");
  });

  it("invariant 7: to what is for some does not say what it is, even when its sender may see it", async () => {
    const answer = await askExtension(world(), secondaryHead).paste(`${page}/heads-only`);
    expect(firstCard(answer).fallbackText).toBe("A resource from Headteachers");
    expect(JSON.stringify(answer.attachments?.[0]?.content)).not.toContain("Pay of heads");
  });

  it.each([
    ["to nothing", `${page}/nothing`],
    ["to another page", "https://beacon.example.org/meetings/m1"],
    ["to elsewhere", "https://www.gov.uk/phones"],
    ["that is none", "phones"],
  ])("%s stays a link", async (_name, address) => {
    expect(await askExtension(world()).paste(address)).toEqual({
      type: "result",
      attachmentLayout: "list",
      attachments: [],
    });
  });

  it("by somebody Beacon does not know stays a link", async () => {
    expect((await askExtension(world(), stranger).paste(`${page}/phones`)).attachments).toEqual([]);
  });

  it("by somebody who has not added Beacon asks them to, and is the same for every resource and for none", async () => {
    // As Teams sends it: without who pasted it and where.
    const redacted = {
      from: { id: "redacted" },
      conversation: { id: "redacted", conversationType: "groupChat" },
    };
    const extension = askExtension(world());
    const answers = await Promise.all(
      ["phones", "heads-only", "nothing"].map((id) =>
        extension.invoke("anonymousQueryLink", { url: `${page}/${id}` }, redacted),
      ),
    );
    const [first] = answers;
    expect(first?.type).toBe("auth");
    expect(first && firstCard(first).fallbackText).toBe("A resource in Beacon");
    for (const answer of answers) expect(answer).toEqual(first);
  });

  it("becomes a card that Teams can unfurl: of version 1.3, understood by Microsoft's own renderer", async () => {
    const extension = askExtension(world());
    for (const address of [`${page}/phones`, `${page}/heads-only`, `${page}?q=x`]) {
      const context = new SerializationContext(Versions.v1_3);
      const card = firstCard(await extension.paste(address));
      new RenderedCard().parse(card, context);
      const complaints = Array.from(
        { length: context.eventCount },
        (_, place) => context.getEventAt(place).message,
      );
      expect([card.version, complaints]).toEqual(["1.3", []]);
    }
  });
});
