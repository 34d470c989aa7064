import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { type AudienceReach, audienceSchema } from "../../../shared/contract/directory/audience.schema.ts";
import {
  mostNames,
  type PeopleFound,
  type PeopleNames,
  type Schools,
} from "../../../shared/contract/directory/choices.schema.ts";
import { resolveAudience } from "../../../shared/domain/directory/audience.ts";
import { unknownInAudience } from "../../../shared/domain/directory/audience-errors.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { isHeldOn } from "../../../shared/domain/directory/post.ts";
import { roles } from "../../../shared/domain/directory/role.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { audienceReach } from "../../../shared/sentences/directory/audience.ts";
import { findPeople } from "../../../shared/usecases/directory/find-people.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { Refused } from "../../http/refused.ts";
import { chooserOf } from "../access.ts";
import type { Api } from "../api.ts";
import { toAudience } from "./audience-body.ts";
import { presentMe } from "./me.ts";
import { postsInWords } from "./posts-in-words.ts";

const peopleQuery = z.object({ q: z.string().max(100).default(""), role: z.enum(roles).optional() });
const namesQuery = z.object({
  ids: z
    .string()
    .max(mostNames * 101)
    .transform((ids) => [...new Set(ids.split(","))].filter(Boolean) as PersonId[])
    .refine((ids) => ids.length <= mostNames),
});
const shown = 20;
const sampled = 8;

/** Who is signed in; schools, people and audiences to choose from. */
export function directoryRoutes(app: FastifyInstance, { ports }: Api): void {
  const today = () => londonDate(ports.clock.now());

  app.get("/me", async (request) =>
    presentMe(actorOf(request), {
      directory: await ports.directory.current(),
      networks: await ports.networks.list(),
      today: today(),
    }),
  );

  app.get("/directory/schools", async (request): Promise<Schools> => {
    await chooserOf(request, ports);
    const directory = await ports.directory.current();
    return {
      schools: directory.schools.map(({ coverRatePerHour: _rate, federation: _federation, ...school }) => ({
        ...school,
        heads: directory
          .postsAt(school.urn)
          .filter((post) => post.role === "headteacher" && isHeldOn(post, today()))
          .map((post) => ({ id: post.person, name: directory.person(post.person)?.name ?? "" })),
      })),
    };
  });

  app.get("/directory/people", async (request): Promise<PeopleFound> => {
    await chooserOf(request, ports);
    const { q, role } = parse(peopleQuery, request.query);
    const directory = await ports.directory.current();
    const people = await findPeople(ports, { words: q, role, most: shown });
    return { people: people.map(({ id }) => summary(id, directory)) };
  });

  app.get("/directory/people/names", async (request): Promise<PeopleNames> => {
    await chooserOf(request, ports);
    const { ids } = parse(namesQuery, request.query);
    const directory = await ports.directory.current();
    return {
      people: ids.flatMap((id) => {
        const person = directory.person(id);
        return person ? [{ id: person.id, name: person.name }] : [];
      }),
    };
  });

  app.post("/directory/audience", async (request): Promise<AudienceReach> => {
    await chooserOf(request, ports);
    const audience = toAudience(parse(z.object({ audience: audienceSchema }), request.body).audience);
    const directory = await ports.directory.current();
    const errors = unknownInAudience(audience, directory, "/audience");
    if (errors.length > 0) throw new Refused("audience.invalid", { errors });
    const people = resolveAudience(audience, directory, today());
    const schools = new Set(
      people.flatMap((person) => directory.postsOf(person).map(({ school }) => school)),
    );
    return {
      people: people.length,
      schools: schools.size,
      sentence: audienceReach(people.length, audience, directory),
      sample: people
        .map((person) => summary(person, directory))
        .sort((a, b) => a.name.localeCompare(b.name, "en-GB"))
        .slice(0, sampled),
    };
  });

  function summary(id: PersonId, directory: Directory) {
    return {
      id,
      name: directory.person(id)?.name ?? "",
      posts: postsInWords(id, directory, today()).join("; ") || "Central team",
    };
  }
}
