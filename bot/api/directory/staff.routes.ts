import type { FastifyInstance } from "fastify";
import { z } from "zod";
import {
  type Account,
  accountQuerySchema,
  joinerSchema,
  type KeptPost,
  type Left,
  leavingSchema,
  newPostSchema,
  postDatesSchema,
  type Staff,
  type StaffMember,
  staffPageSize,
  staffQuerySchema,
} from "../../../shared/contract/directory/staff.schema.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { PostId } from "../../../shared/domain/directory/post.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { addJoiner, findAccount } from "../../../shared/usecases/directory/add-joiner.ts";
import {
  addPost,
  datePost,
  postsWithVersions,
  removePost,
} from "../../../shared/usecases/directory/edit-posts.ts";
import { leaveTrust } from "../../../shared/usecases/directory/leave-trust.ts";
import { listStaff } from "../../../shared/usecases/directory/list-staff.ts";
import { parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import { centralTeamOf } from "../access.ts";
import type { Api } from "../api.ts";
import { personParams } from "../cpd/person-params.ts";
import { postsInWords } from "./posts-in-words.ts";
import { presentPost, presentStaffMember, toPost } from "./present-staff.ts";

const id = z.string().min(1).max(100);
const postParams = z.object({ post: id.transform((text) => text as PostId) });

/** People and their posts, kept by the central team. */
export function staffRoutes(app: FastifyInstance, { ports }: Api): void {
  const today = () => londonDate(ports.clock.now());

  app.get("/directory/staff", async (request): Promise<Staff> => {
    centralTeamOf(request);
    const { q, role, school, page } = parse(staffQuerySchema, request.query);
    const { people, total } = await listStaff(ports, {
      words: q,
      role,
      school: school as SchoolUrn | undefined,
      page,
      pageSize: staffPageSize,
    });
    const directory = await ports.directory.current();
    return {
      total,
      people: people.map((person) => ({
        id: person.id,
        name: person.name,
        isGuest: person.isGuest === true,
        posts: postsInWords(person.id, directory, today()),
      })),
    };
  });

  app.get("/directory/staff/:person", async (request): Promise<StaffMember> => {
    centralTeamOf(request);
    return member(parse(personParams, request.params).person);
  });

  app.get("/directory/accounts", async (request): Promise<Account> => {
    centralTeamOf(request);
    const { email } = parse(accountQuerySchema, request.query);
    const { id, name, isGuest, isKnown } = accepted(await findAccount(ports, email));
    return { id, name, isGuest, isKnown };
  });

  app.post("/directory/staff", async (request, reply): Promise<StaffMember> => {
    centralTeamOf(request);
    const { email, post } = parse(joinerSchema, request.body);
    const person = accepted(await addJoiner(ports, { email, post: toPost(post) }));
    reply.status(201);
    return member(person.id);
  });

  app.post("/directory/staff/:person/leaving", async (request): Promise<Left> => {
    centralTeamOf(request);
    const { person } = parse(personParams, request.params);
    const { lastDay } = parse(leavingSchema, request.body);
    const before = accepted(await leaveTrust(ports, { person, lastDay: lastDay as CivilDate }));
    return {
      before: before.map(({ id, role, school, startsOn, endsOn }) => ({
        id,
        role,
        school,
        startsOn,
        ...(endsOn ? { endsOn } : {}),
      })),
      person: await member(person),
    };
  });

  app.post("/directory/staff/:person/posts", async (request, reply): Promise<KeptPost> => {
    centralTeamOf(request);
    const { person } = parse(personParams, request.params);
    const post = toPost(parse(newPostSchema, request.body));
    const added = accepted(await addPost(ports, { ...post, person }));
    reply.status(201);
    return presentPost(added, await ports.directory.current(), today());
  });

  app.put("/directory/posts/:post", async (request): Promise<KeptPost> => {
    centralTeamOf(request);
    const { post: id } = parse(postParams, request.params);
    const { startsOn, endsOn } = parse(postDatesSchema, request.body);
    const version = versionOf(request);
    const saved = await datePost(ports, {
      id,
      startsOn: startsOn as CivilDate,
      endsOn: endsOn as CivilDate | undefined,
      version,
    });
    const directory = await ports.directory.current();
    if (!saved.ok && saved.code === "directory.changed") {
      const current = await ports.directoryWriter.posts.find(id);
      throw new Refused(saved.code, current ? { current: presentPost(current, directory, today()) } : {});
    }
    return presentPost(accepted(saved), directory, today());
  });

  app.delete("/directory/posts/:post", async (request, reply) => {
    centralTeamOf(request);
    const { post: id } = parse(postParams, request.params);
    accepted(await removePost(ports, { id, version: versionOf(request) }));
    return reply.status(204).send();
  });

  async function member(id: PersonId): Promise<StaffMember> {
    const directory = await ports.directory.current();
    const person = directory.person(id);
    if (!person) throw new Refused("person.not-found");
    return presentStaffMember(person, {
      posts: await postsWithVersions(ports, id),
      directory,
      today: today(),
    });
  }
}
