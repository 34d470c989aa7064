import type { FastifyInstance } from "fastify";
import { z } from "zod";
import {
  type ClosureEditBody,
  type Closures,
  closureEditSchema,
  type KeptClosure,
  newClosureSchema,
} from "../../../shared/contract/directory/closures.schema.ts";
import type { Closure, ClosureId } from "../../../shared/domain/directory/closure.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import type { Versioned } from "../../../shared/domain/versioned.ts";
import { closureWhom, termWords } from "../../../shared/sentences/directory/closures.ts";
import {
  addClosure,
  closuresWithVersions,
  removeClosure,
  saveClosure,
} from "../../../shared/usecases/directory/edit-closures.ts";
import { parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import { centralTeamOf } from "../access.ts";
import type { Api } from "../api.ts";

const closureParams = z.object({
  closure: z
    .string()
    .min(1)
    .max(100)
    .transform((text) => text as ClosureId),
});

/** Days on which schools differ from an ordinary day of term, kept by the central team. */
export function closuresRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/directory/closures", async (request): Promise<Closures> => {
    centralTeamOf(request);
    const directory = await ports.directory.current();
    const closures = await closuresWithVersions(ports);
    return {
      today: londonDate(ports.clock.now()),
      localAuthorities: [...new Set(directory.schools.map(({ localAuthority }) => localAuthority))].sort(),
      closures: closures.map((closure) => present(closure, directory)),
    };
  });

  app.post("/directory/closures", async (request, reply): Promise<KeptClosure> => {
    centralTeamOf(request);
    const { id, ...body } = parse(newClosureSchema, request.body);
    const added = accepted(await addClosure(ports, toClosure(id as ClosureId, body)));
    reply.status(201);
    return present(added, await ports.directory.current());
  });

  app.put("/directory/closures/:closure", async (request): Promise<KeptClosure> => {
    centralTeamOf(request);
    const { closure: id } = parse(closureParams, request.params);
    const closure = toClosure(id, parse(closureEditSchema, request.body));
    const saved = await saveClosure(ports, { closure, version: versionOf(request) });
    const directory = await ports.directory.current();
    if (!saved.ok && saved.code === "directory.changed") {
      const current = await ports.directoryWriter.closures.find(id);
      throw new Refused(saved.code, current ? { current: present(current, directory) } : {});
    }
    return present(accepted(saved), directory);
  });

  app.delete("/directory/closures/:closure", async (request, reply) => {
    centralTeamOf(request);
    const { closure: id } = parse(closureParams, request.params);
    accepted(await removeClosure(ports, { id, version: versionOf(request) }));
    return reply.status(204).send();
  });
}

const toClosure = (id: ClosureId, body: ClosureEditBody): Closure => ({
  id,
  kind: body.kind,
  name: body.name,
  from: body.from as CivilDate,
  to: body.to as CivilDate,
  ...(body.localAuthority ? { localAuthority: body.localAuthority } : {}),
  ...(body.phase ? { phase: body.phase } : {}),
  ...(body.school ? { school: body.school as SchoolUrn } : {}),
});

const present = ({ value, version }: Versioned<Closure>, directory: Directory): KeptClosure => ({
  ...value,
  version,
  whom: closureWhom(value, directory),
  term: termWords(value.from),
});
