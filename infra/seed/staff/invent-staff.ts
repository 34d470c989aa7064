import type { Person, PersonId } from "../../../shared/domain/directory/person.ts";
import type { Post, PostId } from "../../../shared/domain/directory/post.ts";
import type { Role } from "../../../shared/domain/directory/role.ts";
import type { School, SchoolUrn } from "../../../shared/domain/directory/school.ts";
import { seededRandom } from "../random.ts";
import type { StableId } from "../stable-id.ts";
import { briefingEditorJobs, type CentralTeamJob, centralTeamJobs } from "./central-team.ts";
import { contractDates, type Term } from "./contract-dates.ts";
import { emailAddresses, schoolDomain } from "./email-address.ts";
import { headCounts } from "./head-counts.ts";
import { inventName } from "./invent-name.ts";
import { positions } from "./positions.ts";
import { schoolsSharingHead, sharedPositions } from "./shared-positions.ts";

/** Everyone the trust employs, and the posts they hold. */
export interface Staff {
  readonly people: readonly Person[];
  readonly posts: readonly Post[];
  readonly centralTeam: Readonly<Record<CentralTeamJob, PersonId>>;
  readonly editors: readonly PersonId[];
}

/** The trust's own figure. */
const staffOfTrust = 1632;

/** Invents the trust's staff for the academic year that begins in September of `year`. */
export function inventStaff(
  schools: readonly School[],
  { seed, stableId, year }: { seed: number; stableId: StableId; year: number },
): Staff {
  const random = seededRandom(seed);
  const addressOf = emailAddresses();
  const people: Person[] = [];
  const posts: Post[] = [];
  const terms = new Map<string, Term>();

  const employ = (key: string, domain: string): PersonId => {
    const name = inventName(random);
    const id = personId(stableId, key);
    people.push({ id, name, email: addressOf(name, domain) });
    return id;
  };
  const appoint = (
    person: PersonId,
    school: SchoolUrn,
    { roles, term }: { roles: readonly Role[]; term: Term },
  ) => {
    for (const role of roles)
      posts.push({
        id: stableId(`post/${person}/${school}/${role}`) as PostId,
        person,
        school,
        role,
        ...term,
      });
  };

  for (const job of [...centralTeamJobs, ...briefingEditorJobs])
    employ(`trust/${job}`, "lighthouse-trust.example");

  const sharingHead = schoolsSharingHead(schools);
  const inSchools = headCounts(schools, staffOfTrust - people.length);
  let placeInTrust = 0;
  for (const school of schools) {
    const headCount = inSchools.get(school.urn) ?? 0;
    for (const position of positions(school, headCount, sharingHead.has(school.urn))) {
      const key = `${school.urn}/${position.key}`;
      const term = contractDates(position, { placeInTrust: placeInTrust++, year, random });
      terms.set(key, term);
      appoint(employ(key, schoolDomain(school)), school.urn, { roles: position.roles, term });
    }
  }
  for (const shared of sharedPositions(schools)) {
    const key = `${shared.employedAt}/${shared.key}`;
    const term = terms.get(key);
    if (!term) throw new RangeError(`Nobody holds the shared position ${key}`);
    appoint(personId(stableId, key), shared.alsoAt, { roles: shared.roles, term });
  }

  const central = (job: CentralTeamJob) => [job, personId(stableId, `trust/${job}`)] as const;
  return {
    people,
    posts,
    centralTeam: Object.fromEntries(centralTeamJobs.map(central)) as Record<CentralTeamJob, PersonId>,
    editors: briefingEditorJobs.map((job) => personId(stableId, `trust/${job}`)),
  };
}

const personId = (stableId: StableId, key: string): PersonId => stableId(`person/${key}`) as PersonId;
