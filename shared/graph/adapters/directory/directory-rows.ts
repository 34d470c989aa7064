import { z } from "zod";
import { type Closure, type ClosureId, closureKinds } from "../../../domain/directory/closure.ts";
import type { Person, PersonId } from "../../../domain/directory/person.ts";
import type { Post, PostId } from "../../../domain/directory/post.ts";
import { roles } from "../../../domain/directory/role.ts";
import { type HubName, phases, type School, type SchoolUrn } from "../../../domain/directory/school.ts";
import type { Fields } from "../../mirror/list-items.ts";
import { branded, dateColumn, emptyText, optionalDate, optionalText } from "../columns.ts";

export const schoolSchema = z
  .object({
    Key: branded<SchoolUrn>(),
    Title: z.string().min(1),
    Phase: z.enum(phases),
    Hub: branded<HubName>(),
    LocalAuthority: z.string(),
    Pupils: z.number(),
    CoverRatePerHour: z.number(),
    Federation: optionalText,
  })
  .transform(
    (row): School => ({
      urn: row.Key,
      name: row.Title,
      phase: row.Phase,
      hub: row.Hub,
      localAuthority: row.LocalAuthority,
      pupils: row.Pupils,
      coverRatePerHour: row.CoverRatePerHour,
      ...(row.Federation ? { federation: row.Federation } : {}),
    }),
  );

export const personSchema = z
  .object({
    Key: branded<PersonId>(),
    Title: z.string().min(1),
    Email: emptyText,
    Guest: z.boolean().nullish(),
  })
  .transform(
    (row): Person => ({
      id: row.Key,
      name: row.Title,
      email: row.Email,
      ...(row.Guest ? { isGuest: true } : {}),
    }),
  );

export const postSchema = z
  .object({
    Key: branded<PostId>(),
    Person: branded<PersonId>(),
    School: branded<SchoolUrn>(),
    Role: z.enum(roles),
    StartsOn: dateColumn,
    EndsOn: optionalDate,
  })
  .transform(
    (row): Post => ({
      id: row.Key,
      person: row.Person,
      school: row.School,
      role: row.Role,
      startsOn: row.StartsOn,
      ...(row.EndsOn ? { endsOn: row.EndsOn } : {}),
    }),
  );

export const closureSchema = z
  .object({
    Key: branded<ClosureId>(),
    Title: z.string(),
    Kind: z.enum(closureKinds),
    FirstDay: dateColumn,
    LastDay: dateColumn,
    LocalAuthority: optionalText,
    Phase: z.enum(phases).nullish(),
    School: optionalText,
  })
  .transform(
    (row): Closure => ({
      id: row.Key,
      kind: row.Kind,
      name: row.Title,
      from: row.FirstDay,
      to: row.LastDay,
      ...(row.LocalAuthority ? { localAuthority: row.LocalAuthority } : {}),
      ...(row.Phase ? { phase: row.Phase } : {}),
      ...(row.School ? { school: row.School as SchoolUrn } : {}),
    }),
  );

export const fromSchool = (school: School): Fields => ({
  Title: school.name,
  Phase: school.phase,
  Hub: school.hub,
  LocalAuthority: school.localAuthority,
  Pupils: school.pupils,
  CoverRatePerHour: school.coverRatePerHour,
  Federation: school.federation ?? null,
});

export const fromPerson = (person: Person): Fields => ({
  Title: person.name,
  Email: person.email,
  Guest: person.isGuest === true,
});

export const fromPost = (post: Post): Fields => ({
  Person: post.person,
  School: post.school,
  Role: post.role,
  StartsOn: post.startsOn,
  EndsOn: post.endsOn ?? null,
});

export const fromClosure = (closure: Closure): Fields => ({
  Title: closure.name,
  Kind: closure.kind,
  FirstDay: closure.from,
  LastDay: closure.to,
  LocalAuthority: closure.localAuthority ?? null,
  Phase: closure.phase ?? null,
  School: closure.school ?? null,
});
