import { beforeEach, describe, expect, it } from "@jest/globals";
import type { CorrectionId } from "../../../domain/briefing/corrections/correction.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { anEdition, anItem, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { acting, coverForm, tuesday } from "../../../testing/three-heads.ts";
import { type Change, correctItem } from "./correct-item.ts";
import { tellOfCorrections } from "./tell-of-corrections.ts";

const editor = acting("eva" as PersonId, "Briefing.Edit");
const gone: Change = { kind: "withdrawn", note: "It was meant for another trust." };
let ports: InMemoryPorts;

/** Does this to the one item that went out. */
const correct = (change: Change, id: string, revision: number) =>
  correctItem(ports, {
    ...{ actor: editor, edition: tuesday, item: everyHead.id, change, revision },
    id: id as CorrectionId,
  });
const everyHead = anItem("all", { audience: coverForm.audience, edition: tuesday });

describe("telling of a correction", () => {
  const school = aSchool({ urn: "101" });
  const many = Array.from({ length: 250 }, (_, n) => `p${String(n).padStart(3, "0")}` as PersonId);

  beforeEach(async () => {
    ports = inMemoryPorts({
      now: "2026-11-24T16:00:00Z",
      schools: [school],
      people: many.map((id) => aPerson(id, id)),
      posts: many.map((id) => aPost(id, "headteacher", "101")),
      editions: [
        anEdition({
          status: "published",
          frozenItems: [everyHead],
          delivery: { attempts: 1, readers: 250, postId: "post-1" },
        }),
      ],
      receipts: many.map((person) => ({
        ...{ edition: tuesday, person, door: "tab" as const },
        openedAt: new Date("2026-11-24T15:40:00Z"),
      })),
    });
    await correct(gone, "all", 0);
  });
  const told = () => ports.sent.told.filter((each) => each.startsWith("withdrawn"));

  it("goes on after a server was cut off, and tells again at most the portion that was under way", async () => {
    const { tell } = ports.correctionNotifier;
    let portions = 0;
    ports.correctionNotifier.tell = async (notice, readers) => {
      if (++portions === 2) throw new Error("The server was cut off.");
      await tell(notice, readers);
    };
    await expect(tellOfCorrections(ports)).rejects.toThrow("could not be told of yet");
    expect(await tellOfCorrections(ports)).toEqual([]);
    ports.clock.advance(5 * 60_000);
    expect(await tellOfCorrections(ports)).toEqual(["2026-11-24"]);
    expect(told()).toHaveLength(250);
    expect(new Set(told()).size).toBe(250);
  });

  it("is one server's when two begin at once (invariant 2)", async () => {
    const finished = await Promise.all([tellOfCorrections(ports), tellOfCorrections(ports)]);
    expect(finished.flat()).toEqual(["2026-11-24"]);
    expect(told()).toHaveLength(250);
  });

  it("tells of what an editor corrects meanwhile, too, and loses nothing of it", async () => {
    const { tell } = ports.correctionNotifier;
    let isFirst = true;
    ports.correctionNotifier.tell = async (notice, readers) => {
      if (isFirst) {
        isFirst = false;
        ports.clock.advance(1000);
        await correct({ kind: "put-back" }, "back", 1);
      }
      await tell(notice, readers);
    };
    expect(await tellOfCorrections(ports)).toEqual(["2026-11-24"]);
    expect(ports.sent.told.filter((each) => each.startsWith("put-back"))).toHaveLength(250);
    expect((await ports.editions.find(tuesday))?.value.correctionsTold).toEqual({ count: 2 });
  });

  it("asks Graph nothing while nothing was corrected", async () => {
    await tellOfCorrections(ports);
    let asks = 0;
    ports.editions.refresh = async () => void asks++;
    await tellOfCorrections(ports);
    expect(asks).toBe(0);
  });
});
