import type { FastifyInstance } from "fastify";
import type { Ports } from "../shared/domain/ports.ts";
import { indexStamp } from "../shared/domain/resources/search/index-stamp.ts";
import { schoolThesaurus } from "../shared/domain/resources/search/thesaurus/school-thesaurus.ts";
import { beginTakeUp, type TakeUpBegun } from "../shared/graph/adapters/cpd/begin-take-up.ts";
import { takeUpFolder } from "../shared/graph/adapters/cpd/take-up-folder.ts";
import { indexFolder } from "../shared/graph/adapters/resources/index-folder.ts";
import { uploadStorage } from "../shared/graph/adapters/resources/upload-storage.ts";
import { findSite } from "../shared/graph/mirror/find-site.ts";
import { mirrorFolder } from "../shared/graph/mirror/mirror-folder.ts";
import { openSiteMirror, type SiteMirror } from "../shared/graph/mirror/site-mirror.ts";
import { networkOfLibrary } from "../shared/graph/schema/resources.list.ts";
import type { RequestCounts } from "../shared/graph/transport/request-log.ts";
import { answerSetting } from "../shared/usecases/briefing/handover/answer-setting.ts";
import { asRead } from "../shared/usecases/briefing/read-edition.ts";
import { fileTextReader } from "../shared/usecases/resources/read-file-texts.ts";
import { linkChecker, type Outside } from "../shared/web/link-checker.ts";
import { linkPages } from "../shared/web/link-pages.ts";
import { noWeb } from "../shared/web/no-web.ts";
import { publicWeb } from "../shared/web/public-web.ts";
import { describedOperations } from "./api/description/described-operations.ts";
import { openApi } from "./api/description/openapi.ts";
import { apiRoutes } from "./api/routes.ts";
import { createLinks } from "./chat/links.ts";
import { createBotAdapter } from "./chat/transport/bot-adapter.ts";
import { chatRoute } from "./chat/transport/chat-route.ts";
import type { Send } from "./chat/transport/send-once.ts";
import {
  type ComposedPorts,
  composePorts,
  listsCounted,
  listsInMemory,
  yearsInMemory,
} from "./compose-ports.ts";
import { personsScope, signIn, tabConfig } from "./compose-sign-in.ts";
import { composeSpeakers } from "./compose-speakers.ts";
import { composeChangeWatch, composeConversations, composeTelemetry } from "./compose-when-configured.ts";
import { type Config, siteOrigin, storageOrigin } from "./config.ts";
import { connectGraph, type Surroundings } from "./connect-graph.ts";
import { renderEditions } from "./edition-renderings.ts";
import { feedFileRoutes } from "./feeds/feed-file.routes.ts";
import { FileTextsApart } from "./files/text/file-texts-apart.ts";
import { usualCosts } from "./files/text/reading-costs.ts";
import { Health } from "./health.ts";
import { guardApi } from "./http/api-door.ts";
import { descriptionRoutes } from "./http/description.routes.ts";
import { healthRoutes } from "./http/health.routes.ts";
import { describe } from "./http/problem-rendering.ts";
import { createServer } from "./http/server.ts";
import { tabPages } from "./http/tab-pages.ts";
import { backgroundDeliveries } from "./jobs/background-deliveries.ts";
import { backgroundErasures } from "./jobs/background-erasures.ts";
import { backgroundMeetings } from "./jobs/background-meetings.ts";
import { checkLinksJob } from "./jobs/check-links.job.ts";
import { closeFeedbackJob } from "./jobs/close-feedback.job.ts";
import { collectReportsJob } from "./jobs/collect-reports.job.ts";
import { countOutlookRepliesJob } from "./jobs/count-outlook-replies.job.ts";
import { countTakeUpJob } from "./jobs/count-take-up.job.ts";
import { deleteRemovedJob } from "./jobs/delete-removed.job.ts";
import { deliverMeetingsJob } from "./jobs/deliver-meetings.job.ts";
import { endRecordsJob } from "./jobs/end-records.job.ts";
import { erasePeopleJob } from "./jobs/erase-people.job.ts";
import { followAudiencesJob } from "./jobs/follow-audiences.job.ts";
import { forgetWritersJob } from "./jobs/forget-writers.job.ts";
import type { Job } from "./jobs/job.ts";
import { jobsThatSpeak } from "./jobs/jobs-that-speak.ts";
import { keepSubscriptionsJob } from "./jobs/keep-subscriptions.job.ts";
import { lookAtBriefingLinksJob } from "./jobs/look-at-briefing-links.job.ts";
import { lookForAppJob } from "./jobs/look-for-app.job.ts";
import { publishDueEditionsJob } from "./jobs/publish-due-editions.job.ts";
import { readFileTextsJob } from "./jobs/read-file-texts.job.ts";
import { refreshLibrariesJob, refreshMirrorJob, refreshWatchedJob } from "./jobs/refresh-mirror.job.ts";
import { saveMirrorJob } from "./jobs/save-mirror.job.ts";
import { settleMissedSearchesJob } from "./jobs/settle-missed-searches.job.ts";
import { settleOpeningsJob } from "./jobs/settle-openings.job.ts";
import { settleViewingsJob } from "./jobs/settle-viewings.job.ts";
import { notificationRoutes } from "./notifications/notification.routes.ts";
import { measured, measureRequests } from "./telemetry/measured.ts";

export interface Beacon {
  readonly app: FastifyInstance;
  readonly ports: Ports;
  readonly mirror: SiteMirror;
  readonly jobs: readonly Job[];
  readonly health: Health;
  readonly graphRequests: RequestCounts;
  /** Lets work that was begun come to its end and keeps what helps the next start. */
  close(): Promise<void>;
}

const tabId = "beacon";

/** Builds Beacon over whatever surrounds it. The only place that constructs adapters. `outside` stands in for the web that links lead to. */
export async function compose(
  config: Config,
  surroundings: Surroundings & { tabFolder?: string; sendToConnector?: Send; outside?: Outside },
): Promise<Beacon> {
  const { fetch, pace, log } = surroundings;
  const health = new Health(pace, wholeReadingSeconds(config));
  const telemetry = await composeTelemetry(config, log);
  const { graph, counts } = connectGraph(config, surroundings, (entry) => {
    health.heardFromGraph(entry);
    telemetry?.graph(entry);
  });
  const years = yearsInMemory(pace.now());
  const siteId = await findSite(graph, config.SITE);
  const folder = mirrorFolder(config.BEACON_CACHE_FOLDER);
  const takeUps = takeUpFolder(config.BEACON_CACHE_FOLDER);
  const begun: { takeUp?: TakeUpBegun } = {};
  const mirror = await openSiteMirror(
    { graph, pace },
    {
      siteId,
      lists: listsInMemory(years),
      isKeptToo: (name) => networkOfLibrary(name) !== undefined,
      restore: async (list, listId) => {
        await folder.restore(list, siteId, listId);
      },
      restored: async (restored) => {
        const of = { begins: years[0] ?? "", lists: listsCounted(years), now: pace.now() };
        begun.takeUp = await beginTakeUp(takeUps, restored, of);
      },
    },
  );

  const watch = await composeChangeWatch(config, { graph, mirror, pace, log });
  const bot = createBotAdapter({
    send: surroundings.sendToConnector ?? fetch,
    ...botCredentials(config),
  });
  const inTeams = { appId: config.TEAMS_APP_ID, tabId, botAppId: config.BOT_APP_ID ?? config.CLIENT_ID };
  const tabAddress = config.BEACON_PUBLIC_URL;
  const feedLinks = createLinks({ tabAddress, teams: inTeams });
  const webLinks = createLinks({ tabAddress });
  const links = config.OPEN_LINKS_IN === "teams" ? feedLinks : webLinks;
  const render = renderEditions({ links, webLinks });
  const conversations = await composeConversations(config);
  const speakers = composeSpeakers(config, {
    ...{ bot, links, pace, conversations, render, log },
    read: async (edition, person) => asRead(edition, person, await answerSetting(ports)),
  });
  const index = indexFolder(config.BEACON_CACHE_FOLDER, { siteId, stamp: indexStamp(schoolThesaurus) });
  const outside = surroundings.outside ?? { web: config.BEACON_WEB === "public" ? publicWeb : noWeb };
  const fileTexts = new FileTextsApart(usualCosts);
  const ports: ComposedPorts = composePorts(config, {
    ...{ graph, mirror, pace, log, years, feedLinks, render, ...speakers, fileTexts },
    linkChecker: linkChecker({ ...outside, pace, about: tabAddress }),
    linkPages: linkPages({ ...outside, pace, about: tabAddress }),
    uploadStorage: uploadStorage(fetch, storageOrigin(config)),
    takeUpBegun: begun.takeUp,
    savedIndex: await index.restore(),
  });
  const textReader = fileTextReader(ports);
  const deliveries = backgroundDeliveries(ports, log);
  const meetings = backgroundMeetings(ports, log);
  const erasures = backgroundErasures(ports, log);

  const app = await createServer({
    logger: log,
    framedBy: [siteOrigin(config)],
    connectTo: [...new Set([new URL(config.AUTHORITY).origin, storageOrigin(config)])],
    requestsPerMinute: config.BEACON_NO_RATE_LIMIT ? undefined : 600,
  });
  if (telemetry) {
    measureRequests(app, telemetry);
    telemetry.watchMirror(() => health.report(mirror).mirror.ageSeconds);
  }
  healthRoutes(app, mirror, health);
  descriptionRoutes(app, () => openApi(describedOperations, descriptionSettings(config)));
  chatRoute(app, { bot, ports, links, conversations });
  feedFileRoutes(app, { ports, links: feedLinks });
  if (watch)
    notificationRoutes(app, {
      tenantId: config.TENANT_ID,
      hear: watch.hear,
      heard: (counts) => health.heardNotifications(counts),
    });
  await app.register(
    async (api) => {
      guardApi(api, signIn(config, surroundings), async ({ person }) =>
        Boolean((await ports.directory.current()).person(person)),
      );
      apiRoutes(api, {
        ports,
        seenInFiles: textReader,
        trustName: config.TRUST_NAME,
        renderEditions: render,
        deliverLater: deliveries.begin,
        deliverMeetingsLater: meetings.begin,
        eraseLater: () => void erasures.begin(),
        checkInLink: links.checkIn,
        pageAddress: feedLinks.page,
        webAddress: createLinks({ tabAddress }).page,
        feedAddress: (secret) => `${tabAddress}/feeds/${secret}.ics`,
      });
    },
    { prefix: "/api" },
  );
  if (surroundings.tabFolder) await tabPages(app, surroundings.tabFolder, tabConfig(config));

  const kept = new Set(listsInMemory(years));
  const isSaved = (name: string) => kept.has(name) || networkOfLibrary(name) !== undefined;
  const save = async () => {
    // Before the lists: what changes while these are written is heard of again from Graph.
    const counted = await ports.takeUp.counted();
    const names = mirror.names.filter(isSaved).filter((name) => mirror.holds(name));
    for (const name of names) await folder.save(mirror.list(name), siteId, mirror.listId(name));
    await folder.keepOnly(names);
    if (counted) await takeUps.save(counted);
    await index.save(ports.resources.revision, () => ports.resources.savedIndex());
  };
  return {
    app,
    ports,
    mirror,
    health,
    graphRequests: counts,
    jobs: [
      publishDueEditionsJob(ports, log),
      lookForAppJob(ports, log),
      ...jobsThatSpeak(ports, log),
      lookAtBriefingLinksJob(ports, log),
      forgetWritersJob(ports),
      countOutlookRepliesJob(ports, log),
      deliverMeetingsJob(ports, log),
      followAudiencesJob(ports, log),
      collectReportsJob(ports, log),
      countTakeUpJob(ports),
      settleViewingsJob(ports),
      erasePeopleJob(erasures),
      endRecordsJob(ports, log),
      deleteRemovedJob(ports, log),
      closeFeedbackJob(ports, log),
      checkLinksJob(ports, log),
      settleMissedSearchesJob(ports),
      settleOpeningsJob(ports),
      refreshMirrorJob(mirror, watch),
      ...(watch ? [refreshWatchedJob(mirror), keepSubscriptionsJob(watch)] : []),
      refreshLibrariesJob(mirror),
      readFileTextsJob(textReader),
      saveMirrorJob(save),
    ].map((job) => measured(job, telemetry)),
    async close() {
      await app.close();
      await watch?.settled();
      await fileTexts.close();
      await deliveries.end();
      await meetings.end();
      await erasures.end();
      await ports.viewings
        .settle()
        .catch((fault) => log.error({ fault: describe(fault) }, "who saw whose record is lost at this stop"));
      await ports.missedSearches
        .settle(true)
        .catch((fault) =>
          log.error({ fault: describe(fault) }, "what was searched and not found is lost at this stop"),
        );
      await ports.openings
        .settle()
        .catch((fault) => log.error({ fault: describe(fault) }, "what was opened is lost at this stop"));
      await save();
      await telemetry?.close();
    },
  };
}

/** How often all lists are asked for. */
const wholeReadingSeconds = ({ BEACON_CHANGE_NOTIFICATIONS: isTold }: Config) => (isTold ? 60 : 5);

const descriptionSettings = (config: Config) => ({
  title: "Beacon: the briefing",
  version: "1",
  address: `${config.BEACON_PUBLIC_URL}/api`,
  authority: config.AUTHORITY,
  scope: `${config.APP_ID_URI}/${personsScope}`,
});

const botCredentials = ({ BOT_APP_ID, BOT_APP_SECRET, TENANT_ID }: Config) =>
  BOT_APP_ID && BOT_APP_SECRET
    ? { credentials: { appId: BOT_APP_ID, secret: BOT_APP_SECRET, tenantId: TENANT_ID } }
    : {};
