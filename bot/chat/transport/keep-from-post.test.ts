import { describe, expect, it } from "@jest/globals";
import type { NetworkId } from "../../../shared/domain/networks/network.ts";
import type { ResourceId } from "../../../shared/domain/resources/resource.ts";
import { aNetwork } from "../../../shared/testing/builders.ts";
import { inMemoryNetworks } from "../../../shared/testing/in-memory-networks.ts";
import { primaryHead, secondaryHead, stranger } from "../chat.fixture.ts";
import { libraryWorld } from "../resources-chat.fixture.ts";
import type { ChatPorts } from "../turn.ts";
import { channel, filledIn, menuOf, said } from "./post-menu.fixture.ts";

const onePost =
  '<div><div>Try this: <a href="https://ot.example/circuits">Sensory circuits</a></div>\n</div>';
const twoPosts = `${onePost}<p><a href="https://ot.example/film">A film of them</a></p>`;

/** The primary head leads maths; SENDCO has a channel in Teams, and other leads. */
const world = (): ChatPorts => ({
  ...libraryWorld(),
  networks: inMemoryNetworks(
    aNetwork("maths", { name: "Maths", leads: [primaryHead] }),
    aNetwork("sendco", {
      name: "SENDCO",
      channel: {
        name: "SENDCO",
        address: `https://teams.microsoft.com/l/channel/${encodeURIComponent(channel)}/SENDCO?groupId=acca514e-83cb-497e-960e-0b014d405336`,
      },
    }),
  ),
});

const keptIn = async (ports: ChatPorts) =>
  (await ports.resources.list())
    .filter(({ value }) => value.address.startsWith("https://ot.example/"))
    .map(({ value }) => [
      value.title,
      value.networks,
      value.standing?.status ?? "current",
      value.contributor,
    ]);

describe("keeping a link of a post", () => {
  it("asks under which title and for which network, beginning with the network in whose channel the post stands", async () => {
    const task = await menuOf(world(), onePost).open();
    expect(task).toMatchObject({ type: "continue", value: { title: "Keep as a resource", width: "medium" } });
    expect(said(task)).toEqual([
      "https://ot.example/circuits",
      "(Title)",
      "(What it is for (optional))",
      "(Kind)",
      "(Network)",
      "In a network that you lead everybody finds it at once. Leads of others decide, and you are told.",
      "[Keep]",
    ]);
    expect(filledIn(task)).toMatchObject({ title: "Sensory circuits", network: "sendco", kind: "website" });
  });

  it("adds it at once for a lead of the network", async () => {
    const ports = world();
    const menu = menuOf(ports, onePost);
    const sent = filledIn(await menu.open(), { network: "maths", kind: "guidance" });
    expect(said(await menu.submit(sent))).toEqual([
      "Sensory circuits",
      "Everybody finds it in the resources of the Maths network.",
      "[Open in Beacon]",
    ]);
    expect(await keptIn(ports)).toEqual([["Sensory circuits", ["maths"], "current", primaryHead]]);
  });

  it("proposes it to the leads for everybody else", async () => {
    const ports = world();
    const menu = menuOf(ports, onePost, { from: secondaryHead });
    const task = await menu.open();
    expect(said(task)).toContain("The network's leads decide, and you are told.");
    expect(said(await menu.submit(filledIn(task)))).toContain(
      "Proposed to the SENDCO network. Its leads decide, and you are told.",
    );
    expect(await keptIn(ports)).toEqual([["Sensory circuits", ["sendco"], "proposed", secondaryHead]]);
  });

  it("invariant 2: keeps one when the form is sent twice", async () => {
    const ports = world();
    const menu = menuOf(ports, onePost);
    const sent = filledIn(await menu.open(), { network: "maths" });
    const first = await menu.submit(sent);
    expect(said(await menu.submit(sent))).toEqual(said(first));
    expect(await keptIn(ports)).toHaveLength(1);
  });

  it("says where an address stands that is in the collection already", async () => {
    const ports = world();
    const menu = menuOf(ports, '<a href="https://gov.uk/phones/#ban">Phones</a>');
    expect(said(await menu.submit(filledIn(await menu.open(), { network: "maths" })))).toEqual([
      "Mobile phones in schools",
      "This address is in the collection already.",
      "[Open in Beacon]",
    ]);
  });

  it("asks which of several links, and offers the others afterwards", async () => {
    const ports = world();
    const menu = menuOf(ports, twoPosts);
    const choice = await menu.open();
    expect(said(choice)).toEqual([
      "Which link do you want to keep?",
      "Sensory circuits",
      "https://ot.example/circuits",
      "[Keep]",
      "A film of them",
      "https://ot.example/film",
      "[Keep]",
    ]);
    const form = await menu.submit({
      step: "choose",
      address: "https://ot.example/film",
      title: "A film of them",
    });
    const kept = await menu.submit(filledIn(form, { network: "maths", kind: "recording" }));
    expect(said(kept)).toContain("[Keep another link of this post]");
    expect(said(await menu.submit({ step: "again" }))).toEqual(said(choice));
    expect(await keptIn(ports)).toEqual([["A film of them", ["maths"], "current", primaryHead]]);
  });

  it("invariant 9: hands back what was filled in when something is missing, with what it is", async () => {
    const ports = world();
    const menu = menuOf(ports, onePost);
    const task = await menu.open();
    const untitled = await menu.submit(
      filledIn(task, { title: " ", description: "For KS1", network: "maths" }),
    );
    expect(said(untitled)).toContain("Title: Fill this in.");
    expect(filledIn(untitled)).toMatchObject({ description: "For KS1", network: "maths" });
    expect(said(await menu.submit(filledIn(task, { network: "knitting" })))).toContain(
      "Choose a network from the list.",
    );
    expect(await keptIn(ports)).toEqual([]);
  });

  it.each([
    [
      "no link",
      "<p>Thanks all</p>",
      "This post has no link to keep. Beacon keeps pages by their link; add files from Resources in Beacon.",
    ],
    [
      "a link into Beacon alone",
      '<a href="https://beacon.example.org/resources/phones">Phones</a>',
      "The link in this post leads to Beacon's resources already.",
    ],
  ])("says that a post has %s", async (_name, content, expected) => {
    expect(said(await menuOf(world(), content).open())).toBe(expected);
  });

  it("says that there is no network whose resources it could join", async () => {
    const ports = { ...world(), networks: inMemoryNetworks() };
    expect(said(await menuOf(ports, onePost).open())).toBe(
      "There is no network yet whose resources this could join.",
    );
  });

  it("takes a post of plain text", async () => {
    const task = await menuOf(world(), "Sensory circuits: https://ot.example/circuits", {
      contentType: "text",
    }).open();
    expect(filledIn(task)).toMatchObject({
      title: "Sensory circuits",
      address: "https://ot.example/circuits",
    });
  });

  it.each([
    ["another command", {}, { commandId: "deleteEverything" }],
    ["no step", {}, {}],
    ["a step of another form", { step: "erase" }, {}],
    ["an id that is none", { step: "keep", id: "../x", address: "https://ot.example" }, {}],
  ])("invariant 9: refuses %s, and keeps nothing", async (_name, data, more) => {
    const ports = world();
    expect(said(await menuOf(ports, onePost).submit(data, more))).toBe(
      "Beacon did not understand that. Nothing was changed.",
    );
    expect(await keptIn(ports)).toEqual([]);
  });

  it.each([
    ["a script", "javascript:alert(1)"],
    ["a name and password", "https://me:secret@ot.example/x"],
  ])("keeps no address with %s, whatever is sent", async (_name, address) => {
    const ports = world();
    const menu = menuOf(ports, onePost);
    const task = await menu.submit(filledIn(await menu.open(), { address, network: "maths" }));
    expect(said(task)).toContain("Link: Give a full web address that begins with https://");
    expect(await keptIn(ports)).toEqual([]);
  });

  it("does nothing for somebody Beacon does not know", async () => {
    const ports = world();
    const sent = filledIn(await menuOf(ports, onePost).open(), { network: "maths" });
    for (const task of [
      await menuOf(ports, onePost, { from: stranger }).open(),
      await menuOf(ports, onePost, { from: stranger }).submit(sent),
    ])
      expect(said(task)).toBe(
        "You are signed in, but Beacon does not know you yet. Ask your trust's central team to add you.",
      );
    expect(await keptIn(ports)).toEqual([]);
  });

  it("answers with one sentence when the form's step comes without its post", async () => {
    const menu = menuOf(world(), twoPosts);
    expect(said(await menu.submit({ step: "again" }, { messagePayload: null }))).toBe(
      "Open the post's menu again.",
    );
  });

  it("invariant 7: says nothing of what is at an address that whoever keeps it may not see", async () => {
    const ports = world();
    await ports.resources.addLink({
      id: "secret" as ResourceId,
      ...{ title: "Pay of heads", address: "https://ot.example/circuits", publisher: "", kind: "guidance" },
      ...{
        phase: "all",
        networks: ["sendco" as NetworkId],
        description: "",
        standing: { status: "archived" },
      },
    });
    const menu = menuOf(ports, onePost, { from: secondaryHead });
    const task = await menu.submit(filledIn(await menu.open()));
    expect(JSON.stringify(task)).not.toContain("Pay of heads");
  });
});
