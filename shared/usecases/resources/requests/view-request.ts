import type { Directory } from "../../../domain/directory/directory.ts";
import { isHeldOn } from "../../../domain/directory/post.ts";
import type { Network } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { RequestAsker, RequestView } from "../../../domain/resources/requests/request-view.ts";
import type { Asker, ResourceRequest } from "../../../domain/resources/requests/resource-request.ts";
import { isPack, type Resource, standingOf } from "../../../domain/resources/resource.ts";
import { canSee, type ResourceReader } from "../../../domain/resources/resource-rights.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";

type ViewPorts = Pick<Ports, "directory" | "resources" | "clock">;

/**
 * A request as it is shown: to one reader, or without one to everybody who reads along in a channel. An answer that is for
 * others, or was put away, has no title here (invariant 7).
 */
export async function viewRequest(
  { directory: reads, resources, clock }: ViewPorts,
  { request, network, reader }: { request: ResourceRequest; network: Network; reader?: ResourceReader },
): Promise<RequestView> {
  const directory = await reads.current();
  const today = londonDate(clock.now());
  const { standing } = request;
  const ender =
    standing.status === "answered" || standing.status === "closed"
      ? directory.person(standing.by)?.name
      : undefined;
  const found = standing.status === "answered" ? (await resources.find(standing.resource))?.value : undefined;
  return {
    request,
    network: { id: network.id, name: network.name },
    askers: request.askers.flatMap((asker) => askerView(asker, directory, today)),
    ...(ender === undefined ? {} : { endedBy: ender }),
    ...(found && mayBeShown(found, reader) ? { answer: answerView(found) } : {}),
  };
}

const answerView = (resource: Resource): NonNullable<RequestView["answer"]> => {
  const { id, title, address } = resource;
  return { id, title, address, ...(isPack(resource) ? { isPack: true } : {}) };
};

function mayBeShown(resource: Resource, reader: ResourceReader | undefined): boolean {
  const { status } = standingOf(resource);
  if (reader && canSee(reader, resource)) return true;
  // A colleague's word to who asked, whether or not a curator has looked at it yet.
  return !resource.audience && (status === "current" || status === "superseded" || status === "proposed");
}

function askerView({ person }: Asker, directory: Directory, today: CivilDate): RequestAsker[] {
  const known = directory.person(person);
  if (!known) return [];
  const posts = directory
    .postsOf(person)
    .filter((post) => isHeldOn(post, today))
    .map(({ role, school }) => ({ role, school: directory.school(school)?.name ?? "" }));
  return [{ id: known.id, name: known.name, posts }];
}
