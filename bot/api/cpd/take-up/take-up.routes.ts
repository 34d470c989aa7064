import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { NetworkTakeUp } from "../../../../shared/contract/cpd/network-take-up.schema.ts";
import type { PersonCpd } from "../../../../shared/contract/cpd/person-cpd.schema.ts";
import type { SchoolCpd } from "../../../../shared/contract/cpd/school-cpd.schema.ts";
import {
  type TrustCpd,
  type TrustCpdQuery,
  trustCpdQuerySchema,
} from "../../../../shared/contract/cpd/trust-cpd.schema.ts";
import type { TakeUpFilter } from "../../../../shared/domain/cpd/take-up/trust-take-up.ts";
import type { SchoolUrn } from "../../../../shared/domain/directory/school.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import { readReminderStates } from "../../../../shared/usecases/cpd/reminders/read-reminder-states.ts";
import { readNetworkTakeUp } from "../../../../shared/usecases/cpd/take-up/read-network-take-up.ts";
import { readPersonCpd } from "../../../../shared/usecases/cpd/take-up/read-person-cpd.ts";
import { readSchoolCpd } from "../../../../shared/usecases/cpd/take-up/read-school-cpd.ts";
import { readTrustCpd } from "../../../../shared/usecases/cpd/take-up/read-trust-cpd.ts";
import { actorOf, parse } from "../../../http/api-door.ts";
import { accepted } from "../../../http/refused.ts";
import type { Api } from "../../api.ts";
import { postLines } from "../../directory/posts-in-words.ts";
import { networkParams } from "../../networks/network-params.ts";
import { personParams, postsSeen } from "../person-params.ts";
import { presentMyCpd } from "../present-my-cpd.ts";
import { presentNetworkTakeUp } from "./present-network-take-up.ts";
import { presentReminder } from "./present-reminder.ts";
import { presentSchoolCpd } from "./present-school-cpd.ts";
import { presentTrustCpd } from "./present-trust-cpd.ts";

export const schoolParams = z.object({
  urn: z
    .string()
    .max(20)
    .transform((urn) => urn as SchoolUrn),
});

export const toFilter = (query: TrustCpdQuery): TakeUpFilter => query as TakeUpFilter;

/** How schools, networks, people and the trust stand to their CPD; each for whom it is (invariant 7). */
export function takeUpOfCpdRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/cpd/trust", async (request): Promise<TrustCpd> => {
    const filter = toFilter(parse(trustCpdQuerySchema, request.query));
    return presentTrustCpd(accepted(await readTrustCpd(ports, { actor: actorOf(request), filter })));
  });

  app.get("/cpd/schools/:urn", async (request): Promise<SchoolCpd> => {
    const { urn: school } = parse(schoolParams, request.params);
    const actor = actorOf(request);
    const read = accepted(await readSchoolCpd(ports, { actor, school }));
    const people = read.takeUp.people.map(({ person }) => person);
    return presentSchoolCpd(read, await readReminderStates(ports, { actor, people }));
  });

  app.get("/networks/:network/take-up", async (request): Promise<NetworkTakeUp> => {
    const { network } = parse(networkParams, request.params);
    return presentNetworkTakeUp(
      accepted(await readNetworkTakeUp(ports, { actor: actorOf(request), network })),
    );
  });

  app.get("/cpd/people/:person", async (request): Promise<PersonCpd> => {
    const actor = actorOf(request);
    const asked = parse(personParams, request.params);
    const { person, seenFor, ...listed } = accepted(await readPersonCpd(ports, { actor, ...asked }));
    const directory = await ports.directory.current();
    const today = londonDate(ports.clock.now());
    const about = person.id === actor.person ? undefined : person.name;
    const posts = postsSeen({ person, ...(seenFor ? { seenFor } : {}) }, directory, today);
    const reminder = (await readReminderStates(ports, { actor, people: [person.id] })).get(person.id);
    return {
      ...presentMyCpd(listed, { directory, today, about }),
      person: { id: person.id, name: person.name, posts: postLines(posts, directory) },
      ...(reminder ? { reminder: presentReminder(reminder, today) } : {}),
    };
  });
}
