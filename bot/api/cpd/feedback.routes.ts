import type { FastifyInstance } from "fastify";
import {
  feedbackBodySchema,
  type MeetingFeedback,
  type MyFeedback,
  type NetworkFeedback,
  type TrustFeedback,
} from "../../../shared/contract/cpd/feedback.schema.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { giveFeedback } from "../../../shared/usecases/cpd/feedback/give-feedback.ts";
import { listMyFeedback } from "../../../shared/usecases/cpd/feedback/list-my-feedback.ts";
import {
  readMeetingFeedback,
  readNetworkFeedback,
  readTrustFeedback,
} from "../../../shared/usecases/cpd/feedback/read-feedback.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { meetingParams } from "../meetings/meeting-params.ts";
import { networkParams } from "../networks/network-params.ts";
import {
  presentMeetingFeedback,
  presentMyFeedback,
  presentNetworkFeedback,
  presentTrustFeedback,
} from "./present-feedback.ts";

/** What people think of meetings: everybody's own answers for themselves, and for leads and the central team what came of all. */
export function feedbackRoutes(app: FastifyInstance, { ports }: Api): void {
  const today = () => londonDate(ports.clock.now());
  const mine = async (person: PersonId) =>
    presentMyFeedback(await listMyFeedback(ports, { person }), today());

  app.get("/cpd/mine/feedback", (request): Promise<MyFeedback> => mine(actorOf(request).person));

  app.put("/cpd/mine/feedback/:meeting", async (request): Promise<MyFeedback> => {
    const { person } = actorOf(request);
    const { meeting } = parse(meetingParams, request.params);
    const answers = parse(feedbackBodySchema, request.body);
    accepted(await giveFeedback(ports, { person, meeting, answers }));
    return mine(person);
  });

  app.get("/meetings/:meeting/feedback", async (request): Promise<MeetingFeedback> => {
    const { meeting } = parse(meetingParams, request.params);
    const read = await readMeetingFeedback(ports, { actor: actorOf(request), meeting });
    return presentMeetingFeedback(accepted(read), today());
  });

  app.get("/networks/:network/feedback", async (request): Promise<NetworkFeedback> => {
    const { network } = parse(networkParams, request.params);
    const read = await readNetworkFeedback(ports, { actor: actorOf(request), network });
    return presentNetworkFeedback(accepted(read), today());
  });

  app.get("/cpd/feedback", async (request): Promise<TrustFeedback> => {
    return presentTrustFeedback(accepted(await readTrustFeedback(ports, { actor: actorOf(request) })));
  });
}
