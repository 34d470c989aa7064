import { beforeEach, describe, expect, it } from "@jest/globals";
import { anEdition, anItem, aPerson, aPost, aSchool } from "../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { coverForm, phonics, threeHeads, tuesday } from "../../testing/three-heads.ts";
import { type ClaimedEdition, claimEdition } from "./claim-edition.ts";
import { deliverEdition } from "./deliver-edition.ts";

const world = { ...threeHeads, editions: [anEdition()], items: [coverForm, phonics] };
let ports: InMemoryPorts;
beforeEach(() => {
  ports = inMemoryPorts(world);
});

async function claim(): Promise<ClaimedEdition> {
  const result = await claimEdition(ports, { edition: tuesday });
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
const stored = async () => (await ports.editions.find(tuesday))?.value;
const notifiedOnce = { "2026-11-24 asha": 1, "2026-11-24 ben": 1, "2026-11-24 carys": 1 };
const refused = { ok: false, code: "edition.being-published" };

/** After the claim of a server that died has run out, another takes over. */
async function takeOver() {
  ports.clock.advance(300_000);
  return deliverEdition(ports, await claim());
}

describe("delivering an edition (invariant 4)", () => {
  it("posts one card, tells each reader once, and says that it is published", async () => {
    expect(await deliverEdition(ports, await claim())).toMatchObject({
      ok: true,
      value: { status: "published" },
    });
    expect(ports.sent.posts).toEqual([{ id: "post-1", edition: "2026-11-24" }]);
    expect(Object.fromEntries(ports.sent.notified)).toEqual(notifiedOnce);
    expect(await stored()).toMatchObject({
      status: "published",
      publishedAt: new Date("2026-11-24T12:00:00Z"),
      delivery: { postId: "post-1", readers: 3 },
    });
    expect(await stored()).not.toHaveProperty("claim");
  });

  it("looks for its card before posting again when it does not know whether the first arrived", async () => {
    const { post } = ports.headsChannel;
    let posts = 0;
    ports.headsChannel.post = async (edition) => {
      posts++;
      await post(edition);
      throw new Error("The answer was lost.");
    };
    expect(await deliverEdition(ports, await claim())).toMatchObject({ ok: true });
    expect(posts).toBe(1);
    expect(ports.sent.posts).toHaveLength(1);
    expect((await stored())?.delivery?.postId).toBe("post-1");
  });

  it("posts again when the first did not arrive", async () => {
    const { post } = ports.headsChannel;
    let posts = 0;
    ports.headsChannel.post = async (edition) => {
      if (++posts < 3) throw new Error("The channel did not answer.");
      return post(edition);
    };
    expect(await deliverEdition(ports, await claim())).toMatchObject({ ok: true });
    expect(ports.sent.posts).toHaveLength(1);
  });

  it("hands the fault up after four tries, and has told nobody", async () => {
    let posts = 0;
    ports.headsChannel.post = async () => {
      posts++;
      throw new Error("The channel is gone.");
    };
    await expect(deliverEdition(ports, await claim())).rejects.toThrow("The channel is gone.");
    expect(posts).toBe(4);
    expect(ports.sent.notified.size).toBe(0);
  });
});

describe("going on where a server stopped (invariant 4)", () => {
  const interruptions: [string, (broken: InMemoryPorts) => void][] = [
    [
      "before it posted",
      (broken) => {
        broken.headsChannel.post = async () => Promise.reject(new Error("Power cut."));
      },
    ],
    [
      "after its card arrived and before it knew",
      (broken) => {
        const { post } = broken.headsChannel;
        broken.headsChannel.post = async (edition) => {
          await post(edition);
          broken.headsChannel.findPost = async () => Promise.reject(new Error("Power cut."));
          throw new Error("Power cut.");
        };
      },
    ],
    [
      "before it told anybody",
      (broken) => {
        broken.notifier.notify = async () => Promise.reject(new Error("Power cut."));
      },
    ],
    [
      "when all were told and it had not said so",
      (broken) => {
        const { save } = broken.editions;
        broken.editions.save = async (edition, version) =>
          edition.status === "published" ? Promise.reject(new Error("Power cut.")) : save(edition, version);
      },
    ],
    [
      "when it had said so and the answer was lost",
      (broken) => {
        const { save } = broken.editions;
        broken.editions.save = async (edition, version) => {
          const saved = await save(edition, version);
          if (edition.status === "published") throw new Error("Power cut.");
          return saved;
        };
      },
    ],
  ];

  it.each(interruptions)("%s: one card stands, and each reader has heard", async (_name, breakIt) => {
    const broken: InMemoryPorts = {
      ...ports,
      headsChannel: { ...ports.headsChannel },
      notifier: { ...ports.notifier },
      editions: { ...ports.editions },
    };
    breakIt(broken);
    await expect(deliverEdition(broken, await claim())).rejects.toThrow("Power cut.");
    if ((await stored())?.status !== "published") expect(await takeOver()).toMatchObject({ ok: true });
    expect(ports.sent.posts).toHaveLength(1);
    expect([...ports.sent.notified.keys()].sort()).toEqual(Object.keys(notifiedOnce));
    expect((await stored())?.status).toBe("published");
  });

  it("does not begin while the first server may still be at work", async () => {
    await claim();
    ports.clock.advance(299_999);
    expect(await claimEdition(ports, { edition: tuesday })).toEqual(refused);
  });

  it("does not post a second card when the first attempt's is known", async () => {
    const first = await claim();
    const { notify } = ports.notifier;
    ports.notifier.notify = async () => Promise.reject(new Error("Power cut."));
    await expect(deliverEdition(ports, first)).rejects.toThrow("Power cut.");
    ports.notifier.notify = notify;
    expect(await takeOver()).toMatchObject({ ok: true });
    expect(ports.sent.posts).toHaveLength(1);
  });
});

describe("a server that is late", () => {
  it("does nothing at all when its claim is about to run out", async () => {
    const late = await claim();
    ports.clock.advance(290_000);
    expect(await deliverEdition(ports, late)).toEqual(refused);
    expect(ports.sent.posts).toEqual([]);
    expect(ports.sent.notified.size).toBe(0);
  });

  it("tells nobody more when posting has taken its time", async () => {
    const { post } = ports.headsChannel;
    ports.headsChannel.post = async (edition) => {
      ports.clock.advance(290_000);
      return post(edition);
    };
    expect(await deliverEdition(ports, await claim())).toEqual(refused);
    expect(ports.sent.posts).toHaveLength(1);
    expect(ports.sent.notified.size).toBe(0);
  });

  it("does not say that it is published when another has taken over", async () => {
    const late = await claim();
    const { notify } = ports.notifier;
    ports.notifier.notify = async (edition, readers) => {
      await notify(edition, readers);
      const standing = await ports.editions.find(tuesday);
      const claim = { token: "another", until: new Date("2026-11-24T12:10:00Z") };
      if (standing) await ports.editions.save({ ...standing.value, claim }, standing.version);
    };
    expect(await deliverEdition(ports, late)).toEqual(refused);
    expect((await stored())?.status).toBe("publishing");
  });
});

describe("delivering to thousands", () => {
  const ids = Array.from({ length: 3_250 }, (_, n) => `p${String(n).padStart(4, "0")}`);
  beforeEach(() => {
    ports = inMemoryPorts({
      now: "2026-11-24T12:00:00Z",
      schools: [aSchool({ urn: "gordano" })],
      people: ids.map((id) => aPerson(id)),
      posts: ids.map((id) => aPost(id, "headteacher", "gordano")),
      editions: [anEdition()],
      items: [anItem("all")],
    });
  });

  it("tells 100 at a time, asks for more time on the way, and tells nobody twice", async () => {
    const portions: number[] = [];
    const { notify } = ports.notifier;
    ports.notifier.notify = async (edition, readers) => {
      portions.push(readers.length);
      ports.clock.advance(8_000);
      await notify(edition, readers);
    };
    expect(await deliverEdition(ports, await claim())).toMatchObject({ ok: true });
    expect(portions.sort((a, b) => b - a)).toEqual([...Array.from({ length: 32 }, () => 100), 50]);
    expect(new Set(ports.sent.notified.values())).toEqual(new Set([1]));
    expect(ports.sent.notified.size).toBe(3_250);
  });

  it("goes on from what was written down when a notification failed, and tells nobody again", async () => {
    const { notify } = ports.notifier;
    let portions = 0;
    const broken = {
      ...ports,
      notifier: {
        notify: async (...[edition, readers]: Parameters<typeof notify>) => {
          if (++portions > 20) throw new Error("Power cut.");
          await notify(edition, readers);
        },
      },
    };
    await expect(deliverEdition(broken, await claim())).rejects.toThrow("Power cut.");
    expect(await takeOver()).toMatchObject({ ok: true });
    expect(ports.sent.notified.size).toBe(3_250);
    expect(new Set(ports.sent.notified.values())).toEqual(new Set([1]));
    expect(ports.sent.posts).toHaveLength(1);
  });
});
