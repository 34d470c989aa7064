import { type Audience, matchesPost } from "../../shared/domain/directory/audience.ts";
import type { Directory } from "../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { isHeldOn } from "../../shared/domain/directory/post.ts";
import type { Network, NetworkId } from "../../shared/domain/networks/network.ts";
import type { CivilDate } from "../../shared/domain/time/civil-date.ts";
import { holdersOf, inPhase } from "./audiences.ts";

interface NetworkPlan {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly members: Audience;
  readonly meetingsPerYear: number;
  /** How many of its members lead it. */
  readonly leads: 1 | 2;
}

/** The kinds of network that such trusts run; purposes are our own words, and who leads is drawn from the members. */
const plans: readonly NetworkPlan[] = [
  {
    id: "headteachers",
    name: "Headteachers",
    purpose: "Agree what the trust's schools do together, and help each other with what is hard.",
    members: holdersOf("headteacher"),
    meetingsPerYear: 6,
    leads: 2,
  },
  {
    id: "sendco",
    name: "SENDCO",
    purpose: "Share provision that works, keep up with SEND law and moderate applications for EHC plans.",
    members: holdersOf("sendco"),
    meetingsPerYear: 6,
    leads: 2,
  },
  {
    id: "dsl-primary",
    name: "DSL (primary)",
    purpose: "Supervision, case learning and safeguarding updates for primary schools.",
    members: inPhase("primary", "dsl", "deputy-dsl"),
    meetingsPerYear: 6,
    leads: 1,
  },
  {
    id: "dsl-secondary",
    name: "DSL (secondary)",
    purpose: "Supervision, case learning and safeguarding updates for secondary schools.",
    members: inPhase("secondary", "dsl", "deputy-dsl"),
    meetingsPerYear: 6,
    leads: 1,
  },
  {
    id: "maths",
    name: "Maths",
    purpose: "Plan the maths curriculum from Reception to year 13, with fluency and mixed-age classes first.",
    members: holdersOf("maths-lead"),
    meetingsPerYear: 4,
    leads: 2,
  },
  {
    id: "english",
    name: "English",
    purpose: "Improve the teaching of writing and oracy, and plan year 6 to 7 transition together.",
    members: holdersOf("english-lead"),
    meetingsPerYear: 4,
    leads: 2,
  },
  {
    id: "writing-moderation",
    name: "Writing moderation",
    purpose: "Agree judgements of year 2 and year 6 writing across schools before they are reported.",
    members: inPhase("primary", "english-lead"),
    meetingsPerYear: 3,
    leads: 1,
  },
  {
    id: "early-years",
    name: "Early years",
    purpose: "Strengthen language and number in Reception, and moderate the early years profile.",
    members: inPhase("primary", "early-years-lead"),
    meetingsPerYear: 4,
    leads: 1,
  },
  {
    id: "reading",
    name: "Reading",
    purpose: "Keep phonics consistent, and help pupils who fall behind to catch up by year 7.",
    members: holdersOf("reading-lead"),
    meetingsPerYear: 3,
    leads: 1,
  },
  {
    id: "careers",
    name: "Careers",
    purpose: "Meet the Gatsby Benchmarks in the four secondaries and share employers.",
    members: inPhase("secondary", "careers-leader"),
    meetingsPerYear: 3,
    leads: 1,
  },
  {
    id: "governance-clerks",
    name: "Governance clerks",
    purpose: "Run local governing bodies alike: calendars, model minutes and compliance checks.",
    members: holdersOf("governance-clerk"),
    meetingsPerYear: 3,
    leads: 1,
  },
  {
    id: "business-managers",
    name: "Business managers",
    purpose: "Finance, people and estates deadlines, and buying together where it saves.",
    members: holdersOf("business-manager"),
    meetingsPerYear: 6,
    leads: 2,
  },
  {
    id: "it",
    name: "IT",
    purpose: "Meet the digital standards, keep filtering and monitoring tested, and plan devices.",
    members: holdersOf("it-lead"),
    meetingsPerYear: 3,
    leads: 1,
  },
];

/** The trust's standing networks, each led by people who hold its post, spread so that nobody leads two. */
export function trustNetworks(
  directory: Directory,
  { on, channelOf }: { on: CivilDate; channelOf: (network: { id: string; name: string }) => string },
): Network[] {
  const leading = new Set<PersonId>();
  return plans.map(({ id, leads, ...plan }, place) => {
    const candidates = membersInOrder(plan.members, directory, on).filter((person) => !leading.has(person));
    const chosen = Array.from({ length: Math.min(leads, candidates.length) }, (_, index) => {
      // A step of five spreads leads over hubs: the directory lists schools hub by hub.
      const lead = candidates[(place * 3 + index * 5) % candidates.length];
      if (lead === undefined) throw new RangeError(`Nobody can lead the ${plan.name} network`);
      leading.add(lead);
      return lead;
    });
    return {
      ...plan,
      ...placesOf(id, plan.name, channelOf({ id, name: plan.name })),
      id: id as NetworkId,
      leads: [...new Set(chosen)],
      phases: plan.members.phases,
    };
  });
}

/** Where its channel and library open; `.example` is no real host (RFC 2606). */
const placesOf = (id: string, name: string, channel: string): Pick<Network, "channel" | "library"> => ({
  channel: { name: `${name} network`, address: channel },
  library: { name: `${name} library`, address: `https://beacon.sharepoint.example/sites/Beacon/${id}` },
});

function membersInOrder(members: Audience, directory: Directory, on: CivilDate): PersonId[] {
  const holders = directory.posts.filter(
    (post) => isHeldOn(post, on) && matchesPost(members, post, directory),
  );
  return [...new Set(holders.map((post) => post.person))];
}
