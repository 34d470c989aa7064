import type { FastifyInstance } from "fastify";
import { z } from "zod";
import {
  type MeetingDetail,
  type MeetingPeople,
  type Representatives,
  replyBodySchema,
} from "../../../shared/contract/meetings/meeting.schema.ts";
import type { Actor } from "../../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { findRepresentatives } from "../../../shared/usecases/meetings/replies/find-representatives.ts";
import { joinMeeting } from "../../../shared/usecases/meetings/replies/join-meeting.ts";
import { listMeetingPeople } from "../../../shared/usecases/meetings/replies/list-meeting-people.ts";
import { type Replied, replyToMeeting } from "../../../shared/usecases/meetings/replies/reply-to-meeting.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { postsInWords } from "../directory/posts-in-words.ts";
import { meetingParams } from "./meeting-params.ts";
import { presentInvited } from "./present-people.ts";
import { seeDetail } from "./see-detail.ts";

const person = z
  .string()
  .max(100)
  .transform((id) => id as PersonId);
const representativesQuery = z.object({ for: person.optional(), q: z.string().max(100).default("") });

/** What people say about a meeting, and who sees what was said. */
export function meetingReplyRoutes(app: FastifyInstance, { ports, deliverMeetingsLater }: Api): void {
  app.put("/meetings/:meeting/reply", async (request): Promise<MeetingDetail> => {
    const actor = actorOf(request);
    const { meeting } = parse(meetingParams, request.params);
    const { for: other, kind, reason, representative } = parse(replyBodySchema, request.body);
    const replied = await replyToMeeting(ports, {
      actor,
      meeting,
      door: "tab",
      reply: {
        kind,
        ...(reason ? { reason } : {}),
        ...(representative ? { representative: representative as PersonId } : {}),
      },
      ...(other ? { person: other as PersonId } : {}),
    });
    return detailAfter(actor, accepted(replied));
  });

  app.post("/meetings/:meeting/join", async (request): Promise<MeetingDetail> => {
    const actor = actorOf(request);
    const { meeting } = parse(meetingParams, request.params);
    return detailAfter(actor, accepted(await joinMeeting(ports, { actor, meeting, door: "tab" })));
  });

  app.get("/meetings/:meeting/people", async (request): Promise<MeetingPeople> => {
    const { meeting } = parse(meetingParams, request.params);
    const listed = accepted(await listMeetingPeople(ports, { actor: actorOf(request), meeting }));
    const directory = await ports.directory.current();
    return { people: listed.invitations.map((row) => presentInvited(row, listed.meeting, directory)) };
  });

  app.get("/meetings/:meeting/representatives", async (request): Promise<Representatives> => {
    const { meeting } = parse(meetingParams, request.params);
    const { for: other, q } = parse(representativesQuery, request.query);
    const found = accepted(
      await findRepresentatives(ports, {
        actor: actorOf(request),
        meeting,
        words: q,
        ...(other ? { person: other } : {}),
      }),
    );
    const directory = await ports.directory.current();
    const today = londonDate(ports.clock.now());
    return {
      people: found.map(({ id, name }) => ({
        id,
        name,
        posts: postsInWords(id, directory, today).join("; "),
      })),
    };
  });

  /** The meeting as whoever replied sees it, with their own row also when they spoke for another. Outlook follows. */
  async function detailAfter(actor: Actor, { meeting }: Replied): Promise<MeetingDetail> {
    deliverMeetingsLater();
    return seeDetail(ports, actor, meeting.id);
  }
}
