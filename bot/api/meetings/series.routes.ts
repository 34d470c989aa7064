import type { FastifyInstance } from "fastify";
import type { MeetingsFound } from "../../../shared/contract/meetings/meeting.schema.ts";
import { newSeriesSchema } from "../../../shared/contract/meetings/series.schema.ts";
import type { SeriesId } from "../../../shared/domain/meetings/ids.ts";
import { draftSeries } from "../../../shared/usecases/meetings/lifecycle/draft-series.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { meetingSetting } from "./meeting-setting.ts";
import { toPlan } from "./plan-body.ts";
import { presentSummary } from "./present-meeting.ts";
import { toSeriesRule } from "./series-rule-body.ts";

/** Makes the drafts of a series. */
export function meetingSeriesRoutes(app: FastifyInstance, { ports }: Api): void {
  app.post("/meetings/series", async (request, reply): Promise<MeetingsFound> => {
    const actor = actorOf(request);
    const { id, rule, plan } = parse(newSeriesSchema, request.body);
    const made = accepted(
      await draftSeries(ports, { actor, id: id as SeriesId, rule: toSeriesRule(rule), plan: toPlan(plan) }),
    );
    const setting = await meetingSetting(ports, actor);
    reply.status(201);
    return { meetings: made.map(({ value }) => presentSummary({ meeting: value }, setting)) };
  });
}
