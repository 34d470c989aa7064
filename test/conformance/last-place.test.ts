import { expect, it, jest } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { allHeads, aMeeting, anAudience, anInvitation } from "../../shared/testing/builders.ts";
import { acting } from "../../shared/testing/three-heads.ts";
import { listMeetingPeople } from "../../shared/usecases/meetings/replies/list-meeting-people.ts";
import { replyToMeeting } from "../../shared/usecases/meetings/replies/reply-to-meeting.ts";
import { settleAllPlaces } from "../../shared/usecases/meetings/replies/settle-all-places.ts";
import { beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";

jest.setTimeout(120_000);
const heads = [small.primaryHead, small.otherPrimaryHead, small.secondaryHead] as PersonId[];

it("invariant 2: of two servers that give away the last place at once, both end up saying the same, and whoever waits gets the next, told once", async () => {
  const world = await beaconWorld({
    ...smallTrust(),
    meetings: [aMeeting("m", { mandatoryFor: anAudience(), optionalFor: allHeads, capacity: 1 })],
    invitations: heads.map((head) => anInvitation("m", head, { expectation: "optional" })),
  });
  const servers = [await world.open(), await world.open()] as const;
  const say = (server: 0 | 1, who: 0 | 1 | 2, kind: "accepted" | "declined") =>
    replyToMeeting(servers[server].ports, {
      actor: acting(heads[who] as PersonId),
      meeting: "m" as never,
      door: "tab",
      reply: { kind },
    });
  async function seenBy(server: 0 | 1) {
    await servers[server].mirror.refresh();
    const actor = { person: small.editor as PersonId, appRoles: ["Trust.Manage"] as const };
    const listed = await listMeetingPeople(servers[server].ports, { actor, meeting: "m" as never });
    return listed.ok
      ? listed.value.invitations.map(({ person, reply }) => `${heads.indexOf(person)} ${reply?.kind}`).sort()
      : [];
  }

  await Promise.all([say(0, 0, "accepted"), say(1, 1, "accepted")]);
  world.clock.advance(1000);
  await say(1, 2, "accepted");
  // The two came in the same instant, so the lower id has the place.
  const expected = ["0 accepted", "1 waiting", "2 waiting"];
  expect(await seenBy(0)).toEqual(expected);
  expect(await seenBy(1)).toEqual(expected);

  await say(0, 0, "declined");
  for (const server of [0, 1] as const) await settleAllPlaces(servers[server].ports);
  expect(await seenBy(1)).toEqual(["0 declined", "1 accepted", "2 waiting"]);
  const told = async () => {
    const { notifications } = await world.outbox();
    const places = notifications.filter(({ text }) => text.startsWith("There is a place"));
    return places.map(({ userId, sentTimes }) => [heads.indexOf(userId as PersonId), sentTimes]);
  };
  const once = await told();
  expect(once.map(([who]) => who)).toEqual([1]);
  for (const server of [0, 1] as const) await settleAllPlaces(servers[server].ports);
  expect(await told()).toEqual(once);
  for (const server of servers) await server.close();
  await world.close();
});
