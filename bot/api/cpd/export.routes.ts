import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { exportFormats } from "../../../shared/contract/cpd/export.schema.ts";
import { trustCpdQuerySchema } from "../../../shared/contract/cpd/trust-cpd.schema.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { listCascades } from "../../../shared/usecases/cpd/cascade/list-cascades.ts";
import {
  readNetworkFeedback,
  readTrustFeedback,
} from "../../../shared/usecases/cpd/feedback/read-feedback.ts";
import { readNetworkTakeUp } from "../../../shared/usecases/cpd/take-up/read-network-take-up.ts";
import { readSchoolCpd } from "../../../shared/usecases/cpd/take-up/read-school-cpd.ts";
import { readTrustCpd } from "../../../shared/usecases/cpd/take-up/read-trust-cpd.ts";
import type { Table } from "../../files/export/table.ts";
import { writeCsv } from "../../files/export/write-csv.ts";
import { writeWorkbook } from "../../files/export/write-workbook.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { networkParams } from "../networks/network-params.ts";
import { attachment } from "./attachment.ts";
import { cascadeTables } from "./export/cascade-tables.ts";
import { networkFeedbackTables, trustFeedbackTables } from "./export/feedback-tables.ts";
import { networkTables } from "./export/network-tables.ts";
import { schoolTables } from "./export/school-tables.ts";
import { trustTables } from "./export/trust-tables.ts";
import { presentCascades } from "./present-cascades.ts";
import { presentNetworkFeedback, presentTrustFeedback } from "./present-feedback.ts";
import { presentNetworkTakeUp } from "./take-up/present-network-take-up.ts";
import { presentSchoolCpd } from "./take-up/present-school-cpd.ts";
import { presentTrustCpd } from "./take-up/present-trust-cpd.ts";
import { schoolParams, toFilter } from "./take-up/take-up.routes.ts";

const formatParams = z.object({ format: z.enum(exportFormats) });

const contentTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;

/** The same tables as files, each from what its page shows, so that nobody is sent more than they may see (invariant 7). */
export function cpdExportRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/cpd/trust/export/:format", async (request, reply) => {
    const filter = toFilter(parse(trustCpdQuerySchema, request.query));
    const read = accepted(await readTrustCpd(ports, { actor: actorOf(request), filter }));
    return send(request, reply, { name: "cpd-trust", tables: trustTables(presentTrustCpd(read)) });
  });

  app.get("/cpd/schools/:urn/export/:format", async (request, reply) => {
    const { urn: school } = parse(schoolParams, request.params);
    const actor = actorOf(request);
    const read = accepted(await readSchoolCpd(ports, { actor, school, door: "school-file" }));
    return send(request, reply, { name: `cpd-${school}`, tables: schoolTables(presentSchoolCpd(read)) });
  });

  app.get("/networks/:network/take-up/export/:format", async (request, reply) => {
    const { network } = parse(networkParams, request.params);
    const read = accepted(await readNetworkTakeUp(ports, { actor: actorOf(request), network }));
    return send(request, reply, { name: "take-up", tables: networkTables(presentNetworkTakeUp(read)) });
  });

  app.get("/cpd/cascades/export/:format", async (request, reply) => {
    const listed = accepted(await listCascades(ports, { actor: actorOf(request) }));
    const directory = await ports.directory.current();
    const view = presentCascades(listed, { directory });
    return send(request, reply, { name: "cascades", tables: cascadeTables(listed, view, directory) });
  });

  app.get("/cpd/feedback/export/:format", async (request, reply) => {
    const read = accepted(await readTrustFeedback(ports, { actor: actorOf(request) }));
    return send(request, reply, {
      name: "feedback",
      tables: trustFeedbackTables(presentTrustFeedback(read)),
    });
  });

  app.get("/networks/:network/feedback/export/:format", async (request, reply) => {
    const { network } = parse(networkParams, request.params);
    const read = accepted(await readNetworkFeedback(ports, { actor: actorOf(request), network }));
    const shown = presentNetworkFeedback(read, londonDate(ports.clock.now()));
    return send(request, reply, { name: "feedback", tables: networkFeedbackTables(shown) });
  });

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { name, tables }: { name: string; tables: readonly [Table, ...Table[]] },
  ): Promise<Buffer> {
    const { format } = parse(formatParams, request.params);
    const file = `${name}-${londonDate(ports.clock.now())}.${format}`;
    // A URN is digits by the time it stands here: a school was found by it.
    attachment(reply, file, contentTypes[format]);
    return format === "csv" ? writeCsv(tables[0]) : writeWorkbook(tables);
  }
}
