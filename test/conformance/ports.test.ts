import { afterAll, beforeAll, describe, it } from "@jest/globals";
import { attendanceReportsSuite } from "./attendance-reports.suite.ts";
import { briefingItemsSuite } from "./briefing-items.suite.ts";
import { briefingNoticesSuite, briefingRemindersSuite } from "./briefing-reminders.suite.ts";
import { cascadesSuite } from "./cascades.suite.ts";
import { certificateFilesSuite } from "./certificate-files.suite.ts";
import { conformanceWorld } from "./conformance-world.ts";
import { cpdSuite } from "./cpd.suite.ts";
import { cpdNoticesSuite, cpdRemindersSuite } from "./cpd-reminders.suite.ts";
import { directoryWriterSuite } from "./directory-writer.suite.ts";
import { editionsSuite } from "./editions.suite.ts";
import { entraUsersSuite } from "./entra-users.suite.ts";
import { erasuresSuite } from "./erasures.suite.ts";
import { evidenceSuite } from "./evidence.suite.ts";
import { feedbackSuite } from "./feedback.suite.ts";
import { feedsSuite } from "./feeds.suite.ts";
import { freeBusySuite } from "./free-busy.suite.ts";
import { invitationsSuite } from "./invitations.suite.ts";
import { itemProposalsSuite } from "./item-proposals.suite.ts";
import { keyMessagesSuite } from "./key-messages.suite.ts";
import { linksSuite } from "./links.suite.ts";
import { listedHelpersSuite } from "./listed-helpers.suite.ts";
import { meetingNoticesSuite } from "./meeting-notices.suite.ts";
import { meetingsSuite } from "./meetings.suite.ts";
import { missedSearchesSuite } from "./missed-searches.suite.ts";
import { networksSuite } from "./networks.suite.ts";
import { openingsSuite } from "./openings.suite.ts";
import { organiserCalendarSuite } from "./organiser-calendar.suite.ts";
import { pinnedAnswersSuite } from "./pinned-answers.suite.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { portImplementations } from "./port-implementations.ts";
import { questionsSuite } from "./questions.suite.ts";
import { readersSuite } from "./readers.suite.ts";
import { receiptsSuite } from "./receipts.suite.ts";
import { reportCollectionsSuite } from "./report-collections.suite.ts";
import { requestNoticesSuite, requestsSuite } from "./requests.suite.ts";
import { resourceChoicesSuite } from "./resource-choices.suite.ts";
import { resourcesSuite } from "./resources.suite.ts";
import { sendingSuite } from "./sending.suite.ts";
import { settingsSuite } from "./settings.suite.ts";
import { templatesSuite } from "./templates.suite.ts";
import { termResultsSuite } from "./term-results.suite.ts";
import { toldApartSuite } from "./told-apart.suite.ts";
import { uploadsSuite } from "./uploads.suite.ts";
import { viewingsSuite } from "./viewings.suite.ts";
import { waysSuite } from "./ways.suite.ts";
import { writersHereSuite } from "./writers-here.suite.ts";

for (const { name, skippedBecause, reachesNobody, open } of portImplementations) {
  describe(`the ports ${name}`, () => {
    if (skippedBecause !== undefined) {
      it.skip(`are not tried here: ${skippedBecause}`, () => {});
      return;
    }
    let ports: OpenedPorts;
    const opened = () => ports;
    beforeAll(async () => {
      ports = await open(conformanceWorld);
    }, 120_000);
    afterAll(() => ports.close());

    describe("readers", () => readersSuite(opened));
    describe("accounts of the tenant", () => entraUsersSuite(opened));
    describe("briefing items", () => briefingItemsSuite(opened));
    describe("proposed items", () => itemProposalsSuite(opened));
    describe("templates of items", () => templatesSuite(opened));
    describe("key messages", () => keyMessagesSuite(opened));
    describe("questions about items", () => questionsSuite(opened));
    describe("how people are told of briefings", () => waysSuite(opened));
    describe("who is writing an edition", () => writersHereSuite(opened));
    describe("editions", () => editionsSuite(opened));
    describe("results of a term", () => termResultsSuite(opened));
    describe("networks", () => networksSuite(opened));
    describe("resources", () => resourcesSuite(opened));
    describe("requests to networks", () => requestsSuite(opened));
    describe("searches that found nothing", () => missedSearchesSuite(opened));
    describe("those who agreed to be listed as helpers", () => listedHelpersSuite(opened));
    describe("openings of resources", () => openingsSuite(opened));
    describe("resources that were told apart", () => toldApartSuite(opened));
    describe("pinned answers", () => pinnedAnswersSuite(opened));
    describe("what people chose about resources", () => resourceChoicesSuite(opened));
    describe("ways into a library", () => {
      if (reachesNobody) uploadsSuite(opened);
      else it.skip("are not tried here: the site for tests has no library of a network", () => {});
    });
    describe("receipts", () => receiptsSuite(opened));
    describe("meetings", () => meetingsSuite(opened));
    describe("invitations", () => invitationsSuite(opened));
    describe("evidence of attendance", () => evidenceSuite(opened));
    describe("how far Teams' reports are collected", () => reportCollectionsSuite(opened));
    describe("the CPD offer", () => cpdSuite(opened));
    describe("the files of certificates", () => certificateFilesSuite(opened));
    describe("reminders of briefings", () => briefingRemindersSuite(opened));
    describe("reminders of CPD", () => cpdRemindersSuite(opened));
    describe("who is to be erased", () => erasuresSuite(opened));
    describe("who saw whose record", () => viewingsSuite(opened));
    describe("what schools say of carrying sessions on", () => cascadesSuite(opened));
    describe("feedback", () => feedbackSuite(opened));
    describe("what is known of links", () => linksSuite(opened));
    describe("what the trust sets", () => settingsSuite(opened));
    describe("calendar feeds", () => feedsSuite(opened));
    describe("writers of the directory", () => directoryWriterSuite(opened));
    describe("what is sent", () => {
      if (reachesNobody) sendingSuite(opened);
      else it.skip("is not tried here: it would reach people", () => {});
    });
    describe("what is said of meetings", () => {
      if (reachesNobody) meetingNoticesSuite(opened);
      else it.skip("is not tried here: it would reach people", () => {});
    });
    describe("what is said of requests", () => {
      if (reachesNobody) requestNoticesSuite(opened);
      else it.skip("is not tried here: it would reach people", () => {});
    });
    describe("what is said of what briefings ask", () => {
      if (reachesNobody) briefingNoticesSuite(opened);
      else it.skip("is not tried here: it would reach people", () => {});
    });
    describe("what is said of CPD", () => {
      if (reachesNobody) cpdNoticesSuite(opened);
      else it.skip("is not tried here: it would reach people", () => {});
    });
    describe("the organiser's calendar", () => {
      if (reachesNobody) organiserCalendarSuite(opened);
      else it.skip("is not tried here: it would reach people", () => {});
    });
    describe("Teams' attendance reports", () => {
      if (reachesNobody) attendanceReportsSuite(opened);
      else it.skip("are not tried here: people would have to hold a meeting", () => {});
    });
    describe("people's calendars", () => {
      if (reachesNobody) freeBusySuite(opened);
      else it.skip("are not tried here: something would have to stand in one", () => {});
    });
  });
}
