import { describe, expect, it } from "@jest/globals";
import type { Reach } from "../../../domain/briefing/sending/reach.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { anEdition, editionOf } from "../../../testing/builders.ts";
import { inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { asha, carys, coverForm, dev, phonics, threeHeads, tuesday } from "../../../testing/three-heads.ts";
import { previewSending } from "./preview-sending.ts";

const written = { ...threeHeads, editions: [anEdition()], items: [phonics, coverForm] };

async function previewed(reader: PersonId, { now, reaches }: { now?: string; reaches?: Reach[] } = {}) {
  const ports = inMemoryPorts({ ...written, ...(now ? { now } : {}), ...(reaches ? { reaches } : {}) });
  const result = await previewSending(ports, { edition: tuesday, reader });
  if (!result.ok) throw new Error(result.code);
  expect([...ports.sent.told, ...ports.sent.posts, ...ports.sent.notified]).toEqual([]);
  return result.value;
}

describe("what one reader will get of an edition by each way", () => {
  it("is what is for them alone, and says by which way they are told", async () => {
    const ofAsha = await previewed(asha, { reaches: [{ person: asha, choice: "chat" }] });
    expect(ofAsha.items.map(({ id }) => id)).toEqual(["cover", "phonics"]);
    expect(ofAsha.taken).toEqual({ way: "chat", why: "chosen" });
    const ofCarys = await previewed(carys, { reaches: [{ person: carys, app: "removed" }] });
    expect(ofCarys.items.map(({ id }) => id)).toEqual(["cover"]);
    expect(ofCarys.taken).toEqual({ way: "mail", why: "no-app" });
  });

  it("has nothing for somebody whom no item concerns", async () => {
    expect((await previewed(dev)).items).toEqual([]);
  });

  it("is as on the day on which it goes out: its Tuesday, or today when that is past", async () => {
    expect((await previewed(asha, { now: "2026-11-20T09:00:00Z" })).on).toBe("2026-11-24");
    expect((await previewed(asha, { now: "2026-11-26T09:00:00Z" })).on).toBe("2026-11-26");
  });

  it.each([
    ["a date without an edition", "2026-12-08", "asha", "edition.not-found"],
    ["somebody whom the trust does not know", "2026-11-24", "nobody", "person.not-found"],
  ])("is refused for %s", async (_name, date, reader, code) => {
    const asked = { edition: editionOf(date), reader: reader as PersonId };
    expect(await previewSending(inMemoryPorts(written), asked)).toEqual({ ok: false, code });
  });
});
