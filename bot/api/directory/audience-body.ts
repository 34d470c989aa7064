import type { AudienceBody } from "../../../shared/contract/directory/audience.schema.ts";
import type { Audience } from "../../../shared/domain/directory/audience.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { HubName, SchoolUrn } from "../../../shared/domain/directory/school.ts";

/** An audience as somebody sent it, each id once. Whether the ids exist is for the use case to say. */
export const toAudience = (body: AudienceBody): Audience => ({
  allStaff: body.allStaff,
  roles: [...new Set(body.roles)],
  phases: [...new Set(body.phases)],
  hubs: once<HubName>(body.hubs),
  schools: once<SchoolUrn>(body.schools),
  people: once<PersonId>(body.people),
  except: { schools: once<SchoolUrn>(body.except.schools), people: once<PersonId>(body.except.people) },
});

export const fromAudience = (audience: Audience): AudienceBody => ({
  allStaff: audience.allStaff,
  roles: [...audience.roles],
  phases: [...audience.phases],
  hubs: [...audience.hubs],
  schools: [...audience.schools],
  people: [...audience.people],
  except: { schools: [...audience.except.schools], people: [...audience.except.people] },
});

const once = <Brand extends string>(ids: readonly string[]): Brand[] => [...new Set(ids)] as Brand[];
