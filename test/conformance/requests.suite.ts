import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import type { RequestView } from "../../shared/domain/resources/requests/request-view.ts";
import type { RequestId, ResourceRequest } from "../../shared/domain/resources/requests/resource-request.ts";
import type { ResourceId } from "../../shared/domain/resources/resource.ts";
import { small } from "../world/small-trust.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, lostRace, requestsOf } from "./requests-of.ts";

const at = new Date("2026-11-24T12:00:00.123Z");
const asker = (person: string, note?: string) => ({
  person: person as PersonId,
  at,
  ...(note === undefined ? {} : { note }),
});
const asked = (id: string, changes: Partial<ResourceRequest> = {}): ResourceRequest => ({
  id: id as RequestId,
  network: "sendco" as NetworkId,
  words: `=CMD("x") & 'a' <tuba> ${id}`,
  askers: [asker(small.primaryHead, "Year 4\n<b>loud</b>")],
  standing: { status: "open" },
  tidings: { told: [] },
  ...changes,
});
const whole: Partial<ResourceRequest> = {
  askers: [asker(small.primaryHead), asker(small.secondaryHead)],
  standing: { status: "answered", resource: "link-send" as ResourceId, by: small.sendco as PersonId, at },
  tidings: {
    announced: { to: "channel", post: "1764", channel: "https://teams.microsoft.com/l/channel/x" },
    shown: "answered 2",
    told: [small.primaryHead as PersonId],
    sending: { token: "t1", until: at },
  },
};

/** What any store of requests to networks keeps. */
export function requestsSuite(opened: () => OpenedPorts): void {
  const requests = () => opened().ports.resourceRequests;
  const ids = (all: readonly ResourceRequest[]) => all.map(({ id }) => id);

  it("keep all that was said, and are read by network, by asker and by who has still to hear, without asking", async () => {
    await requestsOf(opened(), creation, () => requests().create(asked("r-kept", whole)));
    await requests().create(
      asked("r-other", { network: "plain" as NetworkId, askers: [asker(small.editor)] }),
    );
    await requestsOf(opened(), {}, async () => {
      expect((await requests().find("r-kept" as RequestId))?.value).toEqual(asked("r-kept", whole));
      expect(ids(await requests().listFor("plain" as NetworkId))).toEqual(["r-other"]);
      expect(ids(await requests().listOf(small.secondaryHead as PersonId))).toEqual(["r-kept"]);
      expect(ids(await requests().listUntold()).sort()).toEqual(["r-kept", "r-other"]);
      expect(await requests().find("r-never" as RequestId)).toBeUndefined();
    });
  });

  it("answer the first when they are made twice (invariant 2)", async () => {
    const first = await requests().create(asked("r-twice"));
    expect(await requests().create(asked("r-twice", whole))).toEqual(first);
  });

  it("refuse a save that lost the race (invariant 3), and leave the list of those to tell once they are told", async () => {
    const { version } = await requests().create(asked("r-race"));
    const told = asked("r-race", { tidings: { told: [], announced: { to: "leads" }, shown: "open 1" } });
    const saved = await requestsOf(opened(), change, () => requests().save(told, version));
    expect(saved).toMatchObject({ ok: true, value: { value: told } });
    const lost = await requestsOf(opened(), lostRace, () => requests().save(asked("r-race"), version));
    expect(lost).toEqual({ ok: false, code: "resource-request.changed" });
    expect(ids(await requests().listUntold())).not.toContain("r-race");
  });

  it("make what they were answered with findable by their words, until the answer is taken back", async () => {
    const { ports } = opened();
    const reader = {
      actor: { person: small.editor as PersonId, appRoles: [] },
      directory: await ports.directory.current(),
      networks: await ports.networks.list(),
      today: "2026-11-24" as never,
    };
    const find = async () =>
      (await ports.resources.search({ words: "wobble cushions", reader, limit: 3 })).found.map(
        ({ resource }) => resource.id,
      );
    const words = "wobble cushions";
    expect(await find()).toEqual([]);
    const { version } = await requests().create(asked("r-words", { ...whole, words }));
    expect(await find()).toEqual(["link-send"]);
    await requests().save(asked("r-words", { words }), version);
    expect(await find()).toEqual([]);
  });
}

/** What people are told of requests. */
export function requestNoticesSuite(opened: () => OpenedPorts): void {
  const view = (id: string): RequestView => ({
    request: asked(id, whole),
    network: { id: "sendco" as NetworkId, name: "SENDCO network" },
    askers: [],
    endedBy: "Dev Ellis",
  });

  it("are one entry a request, however often they are told (invariant 2)", async () => {
    const { ports, feedEntries } = opened();
    const before = await feedEntries(small.editor as PersonId);
    for (let time = 0; time < 2; time++)
      await ports.requestNotifier.tell("ended", view("n-1"), [small.editor as PersonId]);
    await ports.requestNotifier.tell("ended", view("n-2"), [small.editor as PersonId]);
    expect((await feedEntries(small.editor as PersonId)) - before).toBe(2);
  });
}
