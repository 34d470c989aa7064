import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../directory/person.ts";
import type { NetworkId } from "../../networks/network.ts";
import type { ResourceId } from "../resource.ts";
import { answered, answerTakenBack, closed, joined, withdrawn } from "./changes.ts";
import { requestId } from "./request-id.ts";
import type { RequestId, ResourceRequest } from "./resource-request.ts";
import { askersToTell, isUntold, shownOf } from "./tidings.ts";

const at = new Date("2026-11-24T12:00:00Z");
const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
const [asha, ben, dev] = ["asha", "ben", "dev"] as PersonId[] as [PersonId, PersonId, PersonId];
const request = (changes: Partial<ResourceRequest> = {}): ResourceRequest => ({
  id: "r1" as RequestId,
  network: "sendco" as NetworkId,
  words: "tuba",
  askers: [{ person: asha, at }],
  standing: { status: "open" },
  tidings: { told: [] },
  ...changes,
});
const answer = { resource: "tubas" as ResourceId, by: dev, at };
const isAnswered = request({ standing: { status: "answered", ...answer } });

describe("a request", () => {
  it("is the same in whatever letters and signs it is asked, and another for other words or another network", () => {
    const id = (network: string, words: string, turn = 0) => requestId(network as NetworkId, words, turn);
    expect(id("sendco", "Wobble cushion?")).toBe(id("sendco", "wobble  CUSHION"));
    expect(id("sendco", "wobble cushion")).not.toBe(id("sendco", "wobble cushions"));
    expect(id("sendco", "wobble cushion")).not.toBe(id("maths", "wobble cushion"));
    expect(id("sendco", "wobble cushion")).not.toBe(id("sendco", "wobble cushion", 1));
  });

  it("counts one asker once, and others who ask for the same (invariant 2)", () => {
    const again = joined(request(), { person: asha, at: later(1) });
    expect(again).toEqual({ ok: true, value: request() });
    const two = joined(request(), { person: ben, at: later(1) });
    expect(two.ok && two.value.askers.map(({ person }) => person)).toEqual(["asha", "ben"]);
  });

  it("goes on for others when one withdraws, and ends with the last", () => {
    const two = request({
      askers: [
        { person: asha, at },
        { person: ben, at },
      ],
    });
    const one = withdrawn(two, asha, later(1));
    expect(one.ok && one.value).toEqual(request({ askers: [{ person: ben, at }] }));
    const none = withdrawn(request(), asha, later(1));
    expect(none.ok && none.value.standing).toEqual({ status: "withdrawn", at: later(1) });
    expect(withdrawn(request(), ben, at)).toEqual({ ok: false, code: "resource-request.not-yours" });
    expect(withdrawn(isAnswered, asha, at)).toEqual({ ok: false, code: "resource-request.ended" });
  });

  it("takes one answer, and the same one again from the same person", () => {
    expect(answered(request(), answer)).toEqual({ ok: true, value: isAnswered });
    expect(answered(isAnswered, { ...answer, at: later(1) })).toEqual({ ok: true, value: isAnswered });
    expect(answered(isAnswered, { ...answer, by: ben })).toEqual({
      ok: false,
      code: "resource-request.answered",
    });
  });

  it("is open again when its answer is taken back within a day, by whoever gave it", () => {
    expect(answerTakenBack(isAnswered, dev, later(24))).toEqual({ ok: true, value: request() });
    expect(answerTakenBack(isAnswered, dev, later(24.1))).toEqual({
      ok: false,
      code: "resource-request.too-late",
    });
    expect(answerTakenBack(isAnswered, ben, later(1))).toEqual({
      ok: false,
      code: "resource-request.not-yours",
    });
    expect(answerTakenBack(request(), dev, later(1))).toEqual({
      ok: false,
      code: "resource-request.not-answered",
    });
  });

  it("is closed with a reason while it is open", () => {
    const ending = { by: dev, at, because: "We have no tubas" };
    const ended = closed(request(), ending);
    expect(ended.ok && ended.value.standing).toEqual({ status: "closed", ...ending });
    expect(closed(isAnswered, ending)).toEqual({ ok: false, code: "resource-request.answered" });
    expect(ended.ok && answered(ended.value, answer)).toEqual({
      ok: false,
      code: "resource-request.ended",
    });
  });
});

describe("who has still to hear of a request", () => {
  const told = { to: "channel", post: "1", channel: "c" } as const;

  it("is its network while it is open and nobody was told", () => {
    expect(isUntold(request())).toBe(true);
    expect(isUntold(request({ tidings: { told: [], announced: { to: "leads" } } }))).toBe(false);
    expect(isUntold(request({ standing: { status: "withdrawn", at }, askers: [] }))).toBe(false);
  });

  it("is the channel whose card shows what is no longer so", () => {
    const shown = request({ tidings: { told: [], announced: told, shown: shownOf(request()) } });
    expect(isUntold(shown)).toBe(false);
    expect(isUntold({ ...shown, askers: [...shown.askers, { person: ben, at }] })).toBe(true);
  });

  it("is everybody who asked, once it is answered; not whoever answered themselves, and nobody twice", () => {
    const three = { ...isAnswered, askers: [asha, ben, dev].map((person) => ({ person, at })) };
    expect(askersToTell(three)).toEqual(["asha", "ben"]);
    expect(askersToTell({ ...three, tidings: { told: [asha] } })).toEqual(["ben"]);
    expect(askersToTell(request())).toEqual([]);
  });
});
