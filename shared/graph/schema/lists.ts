import {
  briefingDeliveriesList,
  briefingEditionsList,
  briefingItemsList,
  briefingProposalsList,
  briefingQuestionsList,
  briefingRemindersList,
  briefingTemplatesList,
  keyMessagesList,
  reachList,
  receiptsList,
} from "./briefing.list.ts";
import { briefingWritersList } from "./briefing-writers.list.ts";
import {
  cascadesList,
  certificatesLibrary,
  coursesList,
  cpdRemindersList,
  evidenceList,
  exemptionsList,
  reportCollectionsList,
} from "./cpd.list.ts";
import { closuresList, peopleList, postsList, schoolsList } from "./directory.list.ts";
import { feedbackList, feedbackRoundsList } from "./feedback.list.ts";
import { jobsList } from "./jobs.list.ts";
import type { ListSchema } from "./list-schema.ts";
import { listedHelpersList } from "./listed-helpers.list.ts";
import { feedsList, invitationsList, meetingsList, minutesList } from "./meetings.list.ts";
import { networksList } from "./networks.list.ts";
import { auditList, erasuresList } from "./records.list.ts";
import { resourceChoicesList } from "./resource-choices.list.ts";
import {
  linkChecksList,
  linksList,
  missedSearchesList,
  networkLibrary,
  openingsList,
  pinnedAnswersList,
  requestsList,
  toldApartList,
} from "./resources.list.ts";
import { settingsList } from "./settings.list.ts";
import { subscriptionsList } from "./subscriptions.list.ts";

/** Lists that exist once. */
export const standingLists: readonly ListSchema[] = [
  schoolsList,
  peopleList,
  postsList,
  closuresList,
  networksList,
  meetingsList,
  minutesList,
  feedsList,
  coursesList,
  exemptionsList,
  cascadesList,
  reportCollectionsList,
  feedbackRoundsList,
  linksList,
  linkChecksList,
  requestsList,
  missedSearchesList,
  openingsList,
  pinnedAnswersList,
  toldApartList,
  resourceChoicesList,
  listedHelpersList,
  briefingItemsList,
  briefingProposalsList,
  briefingQuestionsList,
  briefingTemplatesList,
  keyMessagesList,
  briefingEditionsList,
  briefingWritersList,
  reachList,
  settingsList,
  erasuresList,
  jobsList,
  subscriptionsList,
];

/** Everything that a site has to have while these academic years are in use: lists, and the libraries of the trust and its networks. */
export const sitePartsFor = (
  academicYears: readonly string[],
  networks: readonly { readonly id: string }[],
): ListSchema[] => [
  ...listsFor(academicYears),
  certificatesLibrary,
  ...networks.map(({ id }) => networkLibrary(id)),
];

/** Every list that Beacon needs while these academic years are in use. */
export const listsFor = (academicYears: readonly string[]): ListSchema[] => [
  ...standingLists,
  ...academicYears.flatMap((year) => [
    receiptsList(year),
    briefingRemindersList(year),
    briefingDeliveriesList(year),
    invitationsList(year),
    evidenceList(year),
    cpdRemindersList(year),
    auditList(year),
    feedbackList(year),
  ]),
];
