import type { FastifyInstance } from "fastify";
import {
  type Certificates,
  certificateDecisionSchema,
} from "../../../../shared/contract/cpd/hand-in.schema.ts";
import type { EvidenceId } from "../../../../shared/domain/attendance/evidence.ts";
import type { Actor } from "../../../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import {
  certificatesToApprove,
  decideCertificate,
} from "../../../../shared/usecases/cpd/hand-in/approve-certificates.ts";
import { actorOf, parse } from "../../../http/api-door.ts";
import { accepted } from "../../../http/refused.ts";
import type { Api } from "../../api.ts";
import { presentPerson } from "../../networks/present-network.ts";

/** Certificates from elsewhere that wait for a head or the central team. Whoever decides on nobody's sees none. */
export function certificatesRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/cpd/certificates", async (request): Promise<Certificates> => waiting(actorOf(request)));

  app.post("/cpd/certificates/decisions", async (request): Promise<Certificates> => {
    const actor = actorOf(request);
    const { person, certificate, because, ...said } = parse(certificateDecisionSchema, request.body);
    const decision = {
      ...said,
      person: person as PersonId,
      certificate: certificate as EvidenceId,
      because: because.trim(),
    };
    accepted(await decideCertificate(ports, { actor, decision }));
    return waiting(actor);
  });

  async function waiting(actor: Actor): Promise<Certificates> {
    const today = londonDate(ports.clock.now());
    const directory = await ports.directory.current();
    const titles = new Map((await ports.courses.list()).map(({ id, title }) => [id, title]));
    const certificates = accepted(await certificatesToApprove(ports, { actor }));
    return {
      certificates: certificates.map(({ id, person, course, from, issuedOn, handedInAt, file }) => ({
        id,
        person: presentPerson(person, directory, today),
        course: titles.get(course) ?? "A course that is no longer there",
        from,
        issuedOn,
        handedInOn: londonDate(handedInAt),
        ...(file ? { file: file.kind } : {}),
      })),
    };
  }
}
