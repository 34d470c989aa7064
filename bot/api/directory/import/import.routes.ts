import type { FastifyInstance } from "fastify";
import {
  fingerprintSchema,
  peopleImportSchema,
  schoolsImportSchema,
} from "../../../../shared/contract/directory/import.schema.ts";
import { parse } from "../../../http/api-door.ts";
import { Refused } from "../../../http/refused.ts";
import { centralTeamOf } from "../../access.ts";
import type { Api } from "../../api.ts";

const fileType = "application/octet-stream";

/** Schools and people out of files: first what an import would do, then doing it. The file comes as it is, both times. */
export function importRoutes(app: FastifyInstance, _api: Api): void {
  app.register(async (files) => {
    files.addContentTypeParser(fileType, async (_request: unknown, payload: unknown) => payload);

    files.post("/directory/imports/schools/preview", async (request) => {
      centralTeamOf(request);
      parse(schoolsImportSchema, request.query);
      throw new Refused("import.wrong-file");
    });
    files.post("/directory/imports/schools/apply", async (request) => {
      centralTeamOf(request);
      parse(schoolsImportSchema.extend(fingerprintSchema.shape), request.query);
      throw new Refused("import.wrong-file");
    });
    files.post("/directory/imports/people/preview", async (request) => {
      centralTeamOf(request);
      parse(peopleImportSchema, request.query);
      throw new Refused("import.wrong-file");
    });
    files.post("/directory/imports/people/apply", async (request) => {
      centralTeamOf(request);
      parse(peopleImportSchema.extend(fingerprintSchema.shape), request.query);
      throw new Refused("import.wrong-file");
    });
  });
}
