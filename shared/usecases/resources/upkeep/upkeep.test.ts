import { describe, expect, it } from "@jest/globals";
import type { NetworkId } from "../../../domain/networks/network.ts";
import type { Resource, ResourceId } from "../../../domain/resources/resource.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { anAudience } from "../../../testing/builders.ts";
import { aLink, cara, jo, lena, library, mo } from "../keep/keeping-resources.fixture.ts";
import type { UnreadFile } from "../read-file-texts.ts";
import { resourceDuplicates } from "./resource-duplicates.ts";
import { resourcesToReview } from "./resources-to-review.ts";
import { unreadFiles } from "./unread-files.ts";

const aFile = (key: string, network: string, changes: Partial<Resource> = {}): Resource =>
  aLink(key, {
    networks: [network],
    file: { network: network as NetworkId, item: key, name: `${key}.docx` },
    ...changes,
  });
const refused = { ok: false, code: "access.refused" };
const today = civilDate("2026-11-24");

describe("resources past their review date", () => {
  const { ports } = library(
    aLink("due today", { reviewOn: today }),
    aLink("long due", { reviewOn: civilDate("2026-09-01") }),
    aLink("not yet", { reviewOn: civilDate("2026-11-25") }),
    aLink("of maths", { reviewOn: civilDate("2026-10-01"), networks: ["maths"] }),
    aLink("archived", { reviewOn: civilDate("2026-09-01"), standing: { status: "archived" } }),
    aLink("never"),
  );
  const due = async (actor: typeof lena) => {
    const listed = await resourcesToReview(ports, { actor });
    return listed.ok ? listed.value.map(({ value }) => value.title) : listed;
  };

  it("are shown to a lead for their own network, the longest due first", async () => {
    expect(await due(lena)).toEqual(["long due", "due today"]);
    expect(await due(mo)).toEqual(["of maths"]);
  });

  it("are shown to the central team for all networks, and to nobody who keeps nothing (invariant 7)", async () => {
    expect(await due(cara)).toEqual(["long due", "of maths", "due today"]);
    expect(await due(jo)).toEqual(refused);
  });
});

describe("likely duplicates", () => {
  const hashes: Record<string, string> = { f1: "x", f2: "x" };
  const seenInFiles = { contentHash: (id: ResourceId) => hashes[id] };
  const forLena = anAudience({ people: [lena.person] });
  const { ports } = library(
    aFile("f1", "english"),
    aFile("f2", "maths"),
    aLink("m1", { title: "Plan", networks: ["maths"] }),
    aLink("m2", { title: "Plan", networks: ["maths"], audience: forLena }),
    aLink("e1", { title: "Lists", networks: ["english"] }),
    aLink("h1", { title: "Lists", networks: ["maths"], audience: anAudience({ people: [mo.person] }) }),
  );
  const shown = async (actor: typeof lena) => {
    const listed = await resourceDuplicates(ports, { actor, seenInFiles });
    return listed.ok
      ? listed.value.map(({ same, resources }) => [
          same,
          ...resources.map(({ resource, canCurate }) => `${resource.id}${canCurate ? "" : ", not theirs"}`),
        ])
      : listed;
  };

  it("are shown to a lead where one of them is theirs, and say which", async () => {
    expect(await shown(mo)).toEqual([
      [["content"], "f1, not theirs", "f2"],
      [["title"], "e1, not theirs", "h1"],
      [["title"], "m1", "m2"],
    ]);
  });

  it("never name one that the lead may not see (invariant 7)", async () => {
    expect(await shown(lena)).toEqual([[["content"], "f1", "f2, not theirs"]]);
  });

  it("are shown to the central team for all networks, and to nobody who keeps nothing", async () => {
    expect(((await shown(cara)) as unknown[]).length).toBe(3);
    expect(await shown(jo)).toEqual(refused);
  });
});

describe("files that are not found by their words", () => {
  const damaged: UnreadFile["read"] = { found: false, why: "damaged" };
  const unread = ["e1", "m1", "gone"].map((id) => ({ id: id as ResourceId, read: damaged }));
  const seenInFiles = { unread: () => unread, hasLooked: (id: ResourceId) => id !== "e2" };
  const { ports } = library(
    ...[aFile("e1", "english"), aFile("e2", "english"), aFile("e3", "english"), aFile("m1", "maths")],
    aLink("link"),
  );
  const shown = async (actor: typeof lena) => {
    const listed = await unreadFiles(ports, { actor, seenInFiles });
    if (!listed.ok) return listed;
    const { files, kept, lookedAt } = listed.value;
    return { files: files.map(({ resource }) => resource.id), kept, lookedAt };
  };

  it("are shown to a lead for their own library, with how far Beacon has come", async () => {
    expect(await shown(lena)).toEqual({ files: ["e1"], kept: 3, lookedAt: 2 });
    expect(await shown(cara)).toEqual({ files: ["e1", "m1"], kept: 4, lookedAt: 3 });
  });

  it("are shown to nobody who keeps nothing (invariant 7)", async () => {
    expect(await shown(jo)).toEqual(refused);
  });
});
