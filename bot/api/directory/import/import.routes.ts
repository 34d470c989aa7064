import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import {
  fingerprintSchema,
  type ImportPreview,
  importLimits,
  type PeopleImportQuery,
  peopleImportSchema,
  type SchoolsImportQuery,
  schoolsImportSchema,
} from "../../../../shared/contract/directory/import.schema.ts";
import type { FileRefusal, ReadImport } from "../../../../shared/domain/directory/import/plan.ts";
import type { Table } from "../../../../shared/domain/directory/import/table.ts";
import { refusalNotes } from "../../../../shared/sentences/directory/directory-import.ts";
import { planPeopleImport } from "../../../../shared/usecases/directory/import/plan-people-import.ts";
import { planSchoolsImport } from "../../../../shared/usecases/directory/import/plan-schools-import.ts";
import { readTable } from "../../../files/read-table.ts";
import { parse } from "../../../http/api-door.ts";
import { Refused } from "../../../http/refused.ts";
import { centralTeamOf } from "../../access.ts";
import type { Api } from "../../api.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { presentPreview } from "./present-import.ts";
import { streamApplied } from "./stream-applied.ts";

const fileType = "application/octet-stream";

/** Schools and people out of files: first what an import would do, then doing it. The file comes as it is, both times. */
export function importRoutes(app: FastifyInstance, { ports }: Api): void {
  app.register(async (files) => {
    // Handed on unread: a file is read row by row, and no further than it may be long.
    files.removeAllContentTypeParsers();
    files.addContentTypeParser(fileType, async (_request: FastifyRequest, payload: Readable) => payload);
    files.addHook("onRequest", async (request) => {
      centralTeamOf(request);
      if (Number(request.headers["content-length"] ?? 0) > importLimits.bytes)
        throw new Refused("import.too-large");
    });

    const planSchools = async (request: FastifyRequest, query: SchoolsImportQuery) => {
      const { of, name, hub, coverRate } = query;
      if (of !== "everything" && name === "")
        throw new Refused("request.invalid", { errors: [{ pointer: "/name", code: "required" }] });
      const table = await tableOf(request);
      return planned(
        table,
        await planSchoolsImport(ports, { table, wanted: { of, name }, settings: { hub, coverRate } }),
      );
    };
    const planPeople = async (request: FastifyRequest, query: PeopleImportQuery) => {
      const table = await tableOf(request);
      const { everybody, from } = query;
      return planned(table, await planPeopleImport(ports, { table, everybody, from }));
    };

    files.post("/directory/imports/schools/preview", async (request): Promise<ImportPreview> => {
      return preview(await planSchools(request, parse(schoolsImportSchema, request.query)));
    });
    files.post("/directory/imports/schools/apply", async (request, reply) => {
      const { fingerprint, ...query } = parse(
        schoolsImportSchema.extend(fingerprintSchema.shape),
        request.query,
      );
      return apply(reply, await planSchools(request, query), fingerprint);
    });
    files.post("/directory/imports/people/preview", async (request): Promise<ImportPreview> => {
      return preview(await planPeople(request, parse(peopleImportSchema, request.query)));
    });
    files.post("/directory/imports/people/apply", async (request, reply) => {
      const { fingerprint, ...query } = parse(
        peopleImportSchema.extend(fingerprintSchema.shape),
        request.query,
      );
      return apply(reply, await planPeople(request, query), fingerprint);
    });
  });

  async function preview({ read, form }: Planned): Promise<ImportPreview> {
    return presentPreview(read, {
      form,
      fingerprint: fingerprintOf(read.plan),
      directory: await ports.directory.current(),
    });
  }

  async function apply(reply: FastifyReply, { read }: Planned, previewed: string): Promise<FastifyReply> {
    const fingerprint = fingerprintOf(read.plan);
    if (fingerprint !== previewed) throw new Refused("import.stale");
    return streamApplied(ports, reply, { plan: read.plan, fingerprint, previewed });
  }
}

interface Planned {
  readonly read: ReadImport;
  readonly form: string;
}

async function tableOf({ body }: FastifyRequest): Promise<Table> {
  if (body === undefined || body === null) throw new Refused("import.empty");
  return readTable(body as AsyncIterable<Buffer>);
}

function planned(table: Table, read: ({ readonly ok: true } & ReadImport) | FileRefusal): Planned {
  if (!read.ok) throw new Refused(read.code, { notes: refusalNotes(read) });
  return { read, form: table.form() };
}
