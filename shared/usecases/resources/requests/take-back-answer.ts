import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { answerTakenBack } from "../../../domain/resources/requests/changes.ts";
import type { RequestId } from "../../../domain/resources/requests/resource-request.ts";
import type { ReaderPorts } from "../resource-reader.ts";
import { changeRequest } from "./change-request.ts";
import { requestForReader } from "./request-for-reader.ts";

/** Opens a request again whose answer was a slip: within a day, by whoever gave it. */
export async function takeBackAnswer(
  ports: ReaderPorts & Pick<Ports, "resourceRequests">,
  { actor, id }: { actor: Actor; id: RequestId },
) {
  const seen = await requestForReader(ports, { actor, id });
  if (!seen.ok) return seen;
  return changeRequest(ports, id, (request) => answerTakenBack(request, actor.person, ports.clock.now()));
}
