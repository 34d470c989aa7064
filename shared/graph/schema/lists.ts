import { briefingEditionsList, briefingItemsList, receiptsList } from "./briefing.list.ts";
import { coursesList, evidenceList, exemptionsList, reportCollectionsList } from "./cpd.list.ts";
import { closuresList, peopleList, postsList, schoolsList } from "./directory.list.ts";
import type { ListSchema } from "./list-schema.ts";
import { feedsList, invitationsList, meetingsList, minutesList } from "./meetings.list.ts";
import { networksList } from "./networks.list.ts";
import { linksList } from "./resources.list.ts";
import { settingsList } from "./settings.list.ts";

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
  reportCollectionsList,
  linksList,
  briefingItemsList,
  briefingEditionsList,
  settingsList,
];

/** Every list that Beacon needs while these academic years are in use. */
export const listsFor = (academicYears: readonly string[]): ListSchema[] => [
  ...standingLists,
  ...academicYears.flatMap((year) => [receiptsList(year), invitationsList(year), evidenceList(year)]),
];
