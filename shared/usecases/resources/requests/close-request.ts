import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { closed } from "../../../domain/resources/requests/changes.ts";
import { canClose } from "../../../domain/resources/requests/request-rights.ts";
import { type RequestId, requestLimits } from "../../../domain/resources/requests/resource-request.ts";
import { refuse } from "../../../domain/result.ts";
import { textErrors } from "../../../domain/text-errors.ts";
import type { ReaderPorts } from "../resource-reader.ts";
import { changeRequest } from "./change-request.ts";
import { requestForReader } from "./request-for-reader.ts";

/** Closes a request without an answer; whoever asked is told why. */
export async function closeRequest(
  ports: ReaderPorts & Pick<Ports, "resourceRequests">,
  { actor, id, because }: { actor: Actor; id: RequestId; because: string },
) {
  const seen = await requestForReader(ports, { actor, id });
  if (!seen.ok) return seen;
  if (!canClose(seen.value.reader, seen.value.network)) return refuse("resource-request.not-yours");
  const reason = because.trim();
  const errors = textErrors("/because", reason, requestLimits.because);
  if (errors.length > 0) return refuse("resource-request.invalid", errors);
  const ending = { by: actor.person, at: ports.clock.now(), because: reason };
  return changeRequest(ports, id, (request) => closed(request, ending));
}
