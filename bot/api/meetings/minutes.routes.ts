import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import {
  actionDoneSchema,
  type MeetingActionView,
  type MinutesView,
  minutesBodySchema,
} from "../../../shared/contract/meetings/minutes.schema.ts";
import type { MeetingId } from "../../../shared/domain/meetings/ids.ts";
import type { MeetingAction, MeetingActionId } from "../../../shared/domain/meetings/minutes.ts";
import { readMinutes } from "../../../shared/usecases/meetings/minutes/read-minutes.ts";
import { settleAction, writeMinutes } from "../../../shared/usecases/meetings/minutes/write-minutes.ts";
import { actorOf, parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { meetingParams } from "./meeting-params.ts";
import { presentNamed } from "./present-meeting.ts";

const actionParams = meetingParams.extend({
  action: z
    .string()
    .min(1)
    .max(100)
    .transform((id) => id as MeetingActionId),
});

/** What was said, agreed and taken on at a meeting. */
export function minutesRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/meetings/:meeting/minutes", async (request): Promise<MinutesView> => {
    return present(request, parse(meetingParams, request.params).meeting);
  });

  app.put("/meetings/:meeting/minutes", async (request): Promise<MinutesView> => {
    const { meeting } = parse(meetingParams, request.params);
    const { base, ...written } = parse(minutesBodySchema, request.body);
    const version = isFirst(request) ? "" : versionOf(request);
    const saved = await writeMinutes(ports, { actor: actorOf(request), meeting, version, written, base });
    if (!saved.ok && saved.code === "minutes.changed")
      throw new Refused(saved.code, { current: await present(request, meeting) });
    accepted(saved);
    return present(request, meeting);
  });

  app.put("/meetings/:meeting/actions/:action", async (request): Promise<MinutesView> => {
    const { meeting, action } = parse(actionParams, request.params);
    const { done } = parse(actionDoneSchema, request.body);
    accepted(await settleAction(ports, { actor: actorOf(request), meeting, action, done }));
    return present(request, meeting);
  });

  async function present(request: FastifyRequest, meeting: MeetingId): Promise<MinutesView> {
    const { minutes, canWrite } = accepted(await readMinutes(ports, { actor: actorOf(request), meeting }));
    const { text, agreed, actions } = minutes.value;
    return {
      meeting,
      version: minutes.version,
      text,
      agreed: [...agreed],
      actions: await Promise.all(actions.map((action) => presentAction(request, action, canWrite))),
      canWrite,
    };
  }

  async function presentAction(
    request: FastifyRequest,
    { id, text, owner, dueOn, doneAt }: MeetingAction,
    canWrite: boolean,
  ): Promise<MeetingActionView> {
    return {
      id,
      text,
      owner: presentNamed(owner, await ports.directory.current()),
      ...(dueOn ? { dueOn } : {}),
      done: doneAt !== undefined,
      mine: canWrite || owner === actorOf(request).person,
    };
  }
}

/** An empty `If-Match` says that nobody had written any when this was begun. */
const isFirst = ({ headers }: FastifyRequest): boolean =>
  headers["if-match"] === "" || headers["if-match"] === '""';
