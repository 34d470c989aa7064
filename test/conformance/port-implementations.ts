import Fastify from "fastify";
import { z } from "zod";
import { connectGraph } from "../../bot/connect-graph.ts";
import type { SeenInSession } from "../../shared/domain/attendance/teams-session.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { BusySpan } from "../../shared/domain/meetings/ports.ts";
import { inMemoryPorts } from "../../shared/testing/in-memory-ports.ts";
import type { ReportedSession } from "../../shared/testing/in-memory-reports.ts";
import { virtualPace } from "../../shared/testing/virtual-pace.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { holdSession } from "../world/hold-session.ts";
import { sendWhole } from "../world/send-whole.ts";
import type { HeldSession, PortImplementation } from "./port-implementation.ts";
import { realTenant } from "./real-tenant.ts";

const inMemory: PortImplementation = {
  name: "in memory",
  reachesNobody: true,
  async open(world) {
    const reported: ReportedSession[] = [];
    const ports = inMemoryPorts({ ...world, reported });
    return {
      ports,
      feedEntries: async (person) => {
        // A place and its loss are one entry, as in Teams.
        const told = ports.sent.told.map((key) =>
          key
            .replace(/^no-place /, "place ")
            // One day's reminder is one entry whatever it holds, and so is all the news of one thing handed over.
            .replace(/^(reminder \S+ \S+): .*$/, "$1")
            .replace(/^(?:handed|done|taken-back|handed-back) (\S+ \S+), by .*$/, "handover $1"),
        );
        const entries = new Set([...ports.sent.notified.keys(), ...told]);
        return [...entries].filter((key) => key.endsWith(` ${person}`)).length;
      },
      async putInCalendar(person, span) {
        ports.calendars.set(person, [...(ports.calendars.get(person) ?? []), span]);
      },
      async holdSession({ joinUrl, from, to, seen }) {
        const id = `session-${reported.length + 1}`;
        const availableAt = ports.clock.now();
        reported.push({ id, joinUrl, from, to, availableAt, seen: seen.map(toSeen) });
      },
      sendFile: async (url, bytes) => ports.libraryUploads.send(url, bytes),
      close: async () => {},
    };
  },
};

const toSeen = (
  { name, account, email, stays }: HeldSession["seen"][number],
  index: number,
): SeenInSession => ({
  id: `record-${index}`,
  ...(account ? { account: account as PersonId } : {}),
  seenAs: { name, ...(email ? { email } : {}) },
  seconds: stays.reduce((sum, [from, to]) => sum + (to.getTime() - from.getTime()) / 1000, 0),
  intervals: stays.map(([from, to]) => ({ from, to })),
});

const overLocalTenant: PortImplementation = {
  name: "over the local tenant",
  reachesNobody: true,
  async open(given) {
    const world = await beaconWorld(given);
    const beacon = await world.open();
    return {
      ports: beacon.ports,
      graphRequests: beacon.graphRequests,
      async feedEntries(person) {
        const { notifications } = await world.outbox();
        return notifications.filter(({ userId }) => userId === person).length;
      },
      putInCalendar: (person, span) => invite(world, person, span),
      holdSession: (session) => holdSession(world, session),
      sendFile: (url, bytes) => sendWhole(world.fetch, url, bytes),
      async close() {
        await beacon.close();
        await world.close();
      },
    };
  },
};

/** Beacon may write in one calendar only: an event there that somebody is invited to stands in theirs. */
async function invite(
  { config, fetch, clock }: BeaconWorld,
  person: PersonId,
  { startsAt, endsAt, subject }: BusySpan & { readonly subject: string },
): Promise<void> {
  const { graph } = connectGraph(config, {
    fetch,
    pace: virtualPace(clock),
    log: Fastify({ logger: false }).log,
  });
  const time = (instant: Date) => ({ dateTime: instant.toISOString().replace("Z", ""), timeZone: "UTC" });
  await graph.call({
    method: "post",
    path: `/users/${config.ORGANISER_MAILBOX}/events`,
    operation: "POST /users/{user}/events",
    body: {
      ...{ subject, start: time(startsAt), end: time(endsAt) },
      attendees: [{ type: "required", emailAddress: { address: `${person}@trust.example` } }],
    },
    answer: z.unknown(),
  });
}

/** Everything that implements the ports. What one promises, all must keep. */
export const portImplementations: readonly PortImplementation[] = [inMemory, overLocalTenant, realTenant];
