import type { FastifyInstance } from "fastify";
import type { EditorEdition } from "../../../shared/contract/briefing/edition.schema.ts";
import {
  chooseWaySchema,
  type MyWayShown,
  type PreviewedSendingShown,
  type SendingReportShown,
  sendingChangeSchema,
  type TestSent,
  tellAgainSchema,
  testSendingSchema,
} from "../../../shared/contract/briefing/sending.schema.ts";
import type { EditionId } from "../../../shared/domain/briefing/ids.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { openDraft } from "../../../shared/usecases/briefing/open-draft.ts";
import { changeSending } from "../../../shared/usecases/briefing/sending/change-sending.ts";
import { chooseWay, type MyWay, myWay } from "../../../shared/usecases/briefing/sending/choose-way.ts";
import { previewSending } from "../../../shared/usecases/briefing/sending/preview-sending.ts";
import { readReport } from "../../../shared/usecases/briefing/sending/read-report.ts";
import { sendTest } from "../../../shared/usecases/briefing/sending/send-test.ts";
import { tellAgain } from "../../../shared/usecases/briefing/sending/tell-again.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import { editorOf } from "../access.ts";
import type { Api } from "../api.ts";
import { previewQuery } from "./draft.routes.ts";
import { presentDraft } from "./present-draft.ts";
import { presentPreviewedSending } from "./present-previewed-sending.ts";
import { presentReport } from "./present-report.ts";
import { editionParams } from "./reading.routes.ts";

/** How an edition reaches its readers: what became of it for each, pausing and stopping, tests, and one's own choice of the way. */
export function sendingRoutes(app: FastifyInstance, { ports, renderEditions }: Api): void {
  app.get("/briefing/editions/:edition/preview/sending", async (request): Promise<PreviewedSendingShown> => {
    editorOf(request);
    const { edition } = parse(editionParams, request.params);
    const { reader } = parse(previewQuery, request.query);
    const previewed = accepted(await previewSending(ports, { edition, reader: reader as PersonId }));
    return presentPreviewedSending(previewed, renderEditions(previewed.on));
  });

  app.get("/briefing/editions/:edition/sending", async (request): Promise<SendingReportShown> => {
    editorOf(request);
    return report(parse(editionParams, request.params).edition);
  });

  app.post("/briefing/editions/:edition/sending", async (request): Promise<EditorEdition> => {
    const { person } = editorOf(request);
    const { edition } = parse(editionParams, request.params);
    const { change } = parse(sendingChangeSchema, request.body);
    const changed = accepted(await changeSending(ports, { edition, change, by: person }));
    const draft = await openDraft(ports, edition);
    const setting = { directory: await ports.directory.current(), today: londonDate(ports.clock.now()) };
    return presentDraft({ ...draft, edition: changed }, setting);
  });

  app.post("/briefing/editions/:edition/sending/again", async (request): Promise<SendingReportShown> => {
    editorOf(request);
    const { edition } = parse(editionParams, request.params);
    const { people } = parse(tellAgainSchema, request.body);
    accepted(await tellAgain(ports, { edition, people: people as PersonId[] }));
    return report(edition);
  });

  app.post("/briefing/editions/:edition/test", async (request): Promise<TestSent> => {
    const { person: to } = editorOf(request);
    const { edition } = parse(editionParams, request.params);
    const { way, reader } = parse(testSendingSchema, request.body);
    const sent = accepted(await sendTest(ports, { edition, to, way, reader: reader as PersonId }));
    return { outcome: typeof sent === "object" ? "refused" : sent };
  });

  app.get("/briefing/way", async (request): Promise<MyWayShown> => {
    return presentWay(await myWay(ports, { person: actorOf(request).person }));
  });

  app.put("/briefing/way", async (request): Promise<MyWayShown> => {
    const { choice } = parse(chooseWaySchema, request.body);
    return presentWay(accepted(await chooseWay(ports, { person: actorOf(request).person, choice })));
  });

  async function report(edition: EditionId): Promise<SendingReportShown> {
    return presentReport(
      accepted(await readReport(ports, { edition })),
      await ports.directory.current(),
      londonDate(ports.clock.now()),
    );
  }
}

const presentWay = ({ choice, way, why }: MyWay): MyWayShown => ({ ...(choice ? { choice } : {}), way, why });
