import type { FastifyInstance } from "fastify";
import { z } from "zod";
import {
  type SchoolEditBody,
  type SchoolRecord,
  type SchoolRecords,
  schoolEditSchema,
} from "../../../shared/contract/directory/school-records.schema.ts";
import { isHeldOn } from "../../../shared/domain/directory/post.ts";
import type { HubName, School, SchoolUrn } from "../../../shared/domain/directory/school.ts";
import type { KeptOfSchool } from "../../../shared/domain/directory/school-errors.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import type { Versioned } from "../../../shared/domain/versioned.ts";
import { editSchool } from "../../../shared/usecases/directory/edit-school.ts";
import { parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import { centralTeamOf } from "../access.ts";
import type { Api } from "../api.ts";

const schoolParams = z.object({
  urn: z
    .string()
    .min(1)
    .max(20)
    .transform((text) => text as SchoolUrn),
});

/** Schools as the central team keeps them, cover rates included. */
export function schoolRecordsRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/directory/school-records", async (request): Promise<SchoolRecords> => {
    centralTeamOf(request);
    const directory = await ports.directory.current();
    const today = londonDate(ports.clock.now());
    return {
      schools: directory.schools.map((school) => ({
        ...school,
        staff: new Set(
          directory
            .postsAt(school.urn)
            .filter((post) => isHeldOn(post, today))
            .map(({ person }) => person),
        ).size,
      })),
    };
  });

  app.get("/directory/school-records/:urn", async (request): Promise<SchoolRecord> => {
    centralTeamOf(request);
    const found = await ports.directoryWriter.schools.find(parse(schoolParams, request.params).urn);
    if (!found) throw new Refused("school.not-found");
    return present(found);
  });

  app.put("/directory/school-records/:urn", async (request): Promise<SchoolRecord> => {
    centralTeamOf(request);
    const { urn } = parse(schoolParams, request.params);
    const kept = toKept(parse(schoolEditSchema, request.body));
    const saved = await editSchool(ports, { urn, kept, version: versionOf(request) });
    if (!saved.ok && saved.code === "directory.changed") {
      const current = await ports.directoryWriter.schools.find(urn);
      throw new Refused(saved.code, current ? { current: present(current) } : {});
    }
    return present(accepted(saved));
  });
}

const present = ({ value, version }: Versioned<School>): SchoolRecord => ({ ...value, version });

const toKept = ({ hub, pupils, coverRatePerHour, federation }: SchoolEditBody): KeptOfSchool => ({
  hub: hub as HubName,
  pupils,
  coverRatePerHour,
  ...(federation ? { federation } : {}),
});
