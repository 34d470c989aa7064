import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { aPerson, aPost } from "../../../shared/testing/builders.ts";
import { primaryHead, stranger, tuesdayWorld } from "../chat.fixture.ts";
import { proposedIn, proposingWorld } from "../propose/proposing.fixture.ts";
import { channel, filledIn, menuOf, said } from "./post-menu.fixture.ts";

const post =
  '<div><div>World Book Day</div>\n<div>The packs are here: <a href="https://wbd.example/packs">Packs for schools</a>. Order by Friday.</div></div>';
const menu = (ports = proposingWorld(), content = post, more: { from?: string } = {}) =>
  menuOf(ports, content, { commandId: "proposeItem", ...more });
const address = `https://teams.microsoft.com/l/message/${channel}/1611060744833`;

describe("proposing a post for the briefing", () => {
  it("begins with the post's words and links", async () => {
    const task = await menu().open();
    expect(task).toMatchObject({ type: "continue", value: { title: "Propose for the briefing" } });
    expect(said(task)).toEqual([
      "(For the briefing of)",
      "(Title)",
      "(What)",
      "(Who it is for)",
      "(What they must do (optional))",
      "(By when (optional))",
      "(Links that go with it)",
      "The briefing's editors decide, and you are told. You can change it in Beacon until then.",
      "[Propose it]",
    ]);
    expect(filledIn(task)).toMatchObject({
      edition: "2026-12-01",
      title: "World Book Day",
      what: "World Book Day\n\nThe packs are here: Packs for schools. Order by Friday.",
      links: "0",
      offered: [
        { label: "Packs for schools", address: "https://wbd.example/packs" },
        { label: "The post in Teams", address },
      ],
    });
  });

  it("proposes it with the links that were left chosen", async () => {
    const ports = proposingWorld();
    const task = await menu(ports).open();
    const sent = filledIn(task, { audience: "All heads", links: "0,1" });
    expect(said(await menu(ports).submit(sent))).toEqual([
      "Proposed",
      "World Book Day",
      "Proposed for the briefing of Tuesday 1 December. Its editors decide, and you are told.",
      "[Open in Beacon]",
    ]);
    const [proposal] = await proposedIn(ports, primaryHead);
    expect(proposal?.content.links).toEqual([
      { label: "Packs for schools", address: "https://wbd.example/packs", kind: "website" },
      { label: "The post in Teams", address, kind: "website" },
    ]);
    await menu(ports).submit(sent);
    expect(await proposedIn(ports, primaryHead)).toHaveLength(1);
  });

  it("offers the post itself where it links to nothing", async () => {
    expect(filledIn(await menu(proposingWorld(), "<p>Reminder: photos on Monday</p>").open())).toMatchObject({
      title: "Reminder: photos on Monday",
      links: "0",
      offered: [{ label: "The post in Teams", address }],
    });
  });

  it("takes of a long post as much as an item holds", async () => {
    const long = `<p>${"Sports day needs helpers. ".repeat(100)}</p>`;
    const { title, what } = filledIn(await menu(proposingWorld(), long).open()) as Record<string, string>;
    expect([title?.length, what?.length].map((length) => (length ?? 0) > 100)).toEqual([true, true]);
    expect([(title?.length ?? 0) <= 120, (what?.length ?? 0) <= 600]).toEqual([true, true]);
  });

  it("invariant 9: hands back what was filled in when nobody is chosen, and proposes nothing", async () => {
    const ports = proposingWorld();
    const again = await menu(ports).submit(filledIn(await menu(ports).open(), { action: "Order a pack" }));
    expect(said(again)).toContain("Who it is for: This reaches nobody. Choose who it is for.");
    expect(filledIn(again)).toMatchObject({ title: "World Book Day", action: "Order a pack", links: "0" });
    expect(await proposedIn(ports, primaryHead)).toEqual([]);
  });

  it.each([
    ["a script", "javascript:alert(1)"],
    ["a name and password", "https://me:secret@wbd.example/x"],
  ])("proposes no address with %s, whatever is sent", async (_name, sentAddress) => {
    const ports = proposingWorld();
    const sent = filledIn(await menu(ports).open(), {
      audience: "All heads",
      offered: [{ label: "Packs", address: sentAddress }],
    });
    expect(said(await menu(ports).submit(sent))).toContain(
      "Links: Give a full web address that begins with https://",
    );
    expect(await proposedIn(ports, primaryHead)).toEqual([]);
  });

  it("does nothing for somebody who may not, or whom Beacon does not know", async () => {
    const teacher = "33333333-3333-4333-8333-333333333333" as PersonId;
    const ports = tuesdayWorld(undefined, [aPerson(teacher, "Tom Day")], [aPost(teacher, "teacher", "1")]);
    const sent = filledIn(await menu().open(), { audience: "All heads" });
    for (const from of [teacher, stranger as string]) {
      expect(typeof said(await menu(ports, post, { from }).open())).toBe("string");
      expect(typeof said(await menu(ports, post, { from }).submit(sent))).toBe("string");
      expect(await proposedIn(ports, from as PersonId)).toEqual([]);
    }
  });

  it("refuses a form that is none", async () => {
    expect(said(await menu().submit({ id: "../x" }))).toBe(
      "Beacon did not understand that. Nothing was changed.",
    );
  });
});
