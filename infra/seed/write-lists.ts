import { z } from "zod";
import type { WriterAt } from "../../shared/domain/briefing/writing/writers-here.ts";
import { cascadeKey } from "../../shared/domain/cpd/cascade/cascade.ts";
import { academicYearOf } from "../../shared/domain/time/academic-year.ts";
import { fromRecorded } from "../../shared/graph/adapters/attendance/evidence-row.ts";
import { fromBriefingItem } from "../../shared/graph/adapters/briefing/briefing-items.ts";
import { fromPortion } from "../../shared/graph/adapters/briefing/deliveries.ts";
import { fromEdition } from "../../shared/graph/adapters/briefing/editions.ts";
import { fromQuestion } from "../../shared/graph/adapters/briefing/questions.ts";
import { fromReach } from "../../shared/graph/adapters/briefing/reaches.ts";
import { receiptKey } from "../../shared/graph/adapters/briefing/receipt-key.ts";
import { fromReceipt } from "../../shared/graph/adapters/briefing/receipt-row.ts";
import { fromWriter, writerKey } from "../../shared/graph/adapters/briefing/writer-row.ts";
import { fromCascade } from "../../shared/graph/adapters/cpd/cascades.ts";
import { fromCourse } from "../../shared/graph/adapters/cpd/courses.ts";
import { fromExemption } from "../../shared/graph/adapters/cpd/exemptions.ts";
import { fromFeedback } from "../../shared/graph/adapters/cpd/feedback.ts";
import { fromFeedbackRound } from "../../shared/graph/adapters/cpd/feedback-rounds.ts";
import {
  fromClosure,
  fromPerson,
  fromPost,
  fromSchool,
} from "../../shared/graph/adapters/directory/directory-rows.ts";
import { fromSettings, settingsKey } from "../../shared/graph/adapters/directory/settings-store.ts";
import { fromInvitation, invitationKey } from "../../shared/graph/adapters/meetings/invitation-row.ts";
import { fromMeeting } from "../../shared/graph/adapters/meetings/meetings.ts";
import { fromMinutes } from "../../shared/graph/adapters/meetings/minutes.ts";
import { fromNetwork } from "../../shared/graph/adapters/networks/networks.ts";
import { fromLinkCheck } from "../../shared/graph/adapters/resources/link-checks.ts";
import { fromListedHelper } from "../../shared/graph/adapters/resources/listed-helpers.ts";
import { fromOpenings, openingsKey } from "../../shared/graph/adapters/resources/openings.ts";
import { fromPinnedAnswer } from "../../shared/graph/adapters/resources/pinned-answers.ts";
import { fromResourceChoices } from "../../shared/graph/adapters/resources/resource-choices.ts";
import { fromRequest } from "../../shared/graph/adapters/resources/resource-requests.ts";
import { fromLink } from "../../shared/graph/adapters/resources/resource-row.ts";
import type { Fields } from "../../shared/graph/mirror/list-items.ts";
import {
  briefingDeliveriesList,
  briefingEditionsList,
  briefingItemsList,
  briefingQuestionsList,
  reachList,
  receiptsList,
} from "../../shared/graph/schema/briefing.list.ts";
import { briefingWritersList } from "../../shared/graph/schema/briefing-writers.list.ts";
import {
  cascadesList,
  coursesList,
  evidenceList,
  exemptionsList,
} from "../../shared/graph/schema/cpd.list.ts";
import {
  closuresList,
  peopleList,
  postsList,
  schoolsList,
} from "../../shared/graph/schema/directory.list.ts";
import { feedbackList, feedbackRoundsList } from "../../shared/graph/schema/feedback.list.ts";
import { listedHelpersList } from "../../shared/graph/schema/listed-helpers.list.ts";
import { invitationsList, meetingsList, minutesList } from "../../shared/graph/schema/meetings.list.ts";
import { networksList } from "../../shared/graph/schema/networks.list.ts";
import { resourceChoicesList } from "../../shared/graph/schema/resource-choices.list.ts";
import {
  linkChecksList,
  linksList,
  openingsList,
  pinnedAnswersList,
  requestsList,
} from "../../shared/graph/schema/resources.list.ts";
import { settingsList } from "../../shared/graph/schema/settings.list.ts";
import { type BatchPart, partsPerBatch, sendBatch } from "../../shared/graph/transport/batch.ts";
import type { Graph } from "../../shared/graph/transport/graph.ts";
import { GraphConflict } from "../../shared/graph/transport/graph-errors.ts";
import type { Pace } from "../../shared/graph/transport/pace.ts";
import type { SeedTrust } from "./seed-trust.ts";

export interface SeedRow {
  readonly list: string;
  readonly key: string;
  readonly fields: Fields;
}

/** Every row of the trust, list by list. */
export function seedRows(
  trust: Partial<Omit<SeedTrust, "editors" | "centralTeam" | "headsChannel">> & {
    readonly writers?: readonly WriterAt[];
  },
): SeedRow[] {
  const rows = <Value>(
    /** One list, or the list of each value's year. */
    list: string | ((v: Value) => string),
    values: readonly Value[] | undefined,
    key: (v: Value) => string,
    from: (v: Value) => Fields,
  ) =>
    (values ?? []).map(
      (value): SeedRow => ({
        list: typeof list === "string" ? list : list(value),
        key: key(value),
        fields: from(value),
      }),
    );
  return [
    ...rows(schoolsList.name, trust.schools, (s) => s.urn, fromSchool),
    ...rows(peopleList.name, trust.people, (p) => p.id, fromPerson),
    ...rows(postsList.name, trust.posts, (p) => p.id, fromPost),
    ...rows(closuresList.name, trust.closures, (c) => c.id, fromClosure),
    ...rows(networksList.name, trust.networks, (n) => n.id, fromNetwork),
    ...rows(meetingsList.name, trust.meetings, (m) => m.id, fromMeeting),
    ...rows(minutesList.name, trust.minutes, (m) => m.meeting, fromMinutes),
    ...rows((i) => invitationsList(i.year).name, trust.invitations, invitationKey, fromInvitation),
    ...rows(coursesList.name, trust.courses, (c) => c.id, fromCourse),
    ...rows(exemptionsList.name, trust.exemptions, (e) => e.id, fromExemption),
    ...rows(cascadesList.name, trust.cascades, cascadeKey, fromCascade),
    ...rows(
      (e) => evidenceList(e.year).name,
      trust.evidence,
      (e) => e.id,
      fromRecorded,
    ),
    ...rows(feedbackRoundsList.name, trust.feedbackRounds, (f) => f.meeting, fromFeedbackRound),
    ...rows(
      (f) => feedbackList(f.year).name,
      trust.feedback,
      (f) => f.key,
      fromFeedback,
    ),
    ...rows(linksList.name, trust.resources, (r) => r.id, fromLink),
    ...rows(linksList.name, trust.packs, (p) => p.id, fromLink),
    ...rows(linkChecksList.name, trust.linkChecks, (c) => c.resource, fromLinkCheck),
    ...rows(requestsList.name, trust.requests, (r) => r.id, fromRequest),
    ...rows(openingsList.name, trust.openings, openingsKey, fromOpenings),
    ...rows(pinnedAnswersList.name, trust.pins, (p) => p.id, fromPinnedAnswer),
    ...rows(resourceChoicesList.name, trust.resourceChoices, (c) => c.person, fromResourceChoices),
    ...rows(listedHelpersList.name, trust.listedHelpers, (h) => h.person, fromListedHelper),
    ...rows(settingsList.name, trust.settings ? [trust.settings] : [], () => settingsKey, fromSettings),
    ...rows(briefingItemsList.name, trust.items, (i) => i.id, fromBriefingItem),
    ...rows(briefingEditionsList.name, trust.editions, (e) => e.id, fromEdition),
    ...rows(reachList.name, trust.reaches, (r) => r.person, fromReach),
    ...rows(
      (p) => briefingDeliveriesList(academicYearOf(p.edition)).name,
      trust.deliveries,
      (p) => p.id,
      fromPortion,
    ),
    ...rows((r) => receiptsList(academicYearOf(r.edition)).name, trust.receipts, receiptKey, fromReceipt),
    ...rows(briefingWritersList.name, trust.writers, writerKey, fromWriter),
    ...rows(briefingQuestionsList.name, trust.questions, (q) => q.id, fromQuestion),
  ];
}

const listsSchema = z.object({ value: z.array(z.object({ id: z.string(), displayName: z.string() })) });

/** Writes rows in batches of 20. A row whose key stands already is left as it is, so that a seeding cut short can go on. */
export async function writeRows(
  { graph, pace }: { graph: Graph; pace: Pace },
  siteId: string,
  rows: readonly SeedRow[],
  progress: (written: number) => void = () => {},
): Promise<void> {
  const { value } = await graph.call({
    method: "get",
    path: `/sites/${siteId}/lists?$select=id,displayName&$top=200`,
    operation: "GET /sites/{site}/lists",
    answer: listsSchema,
  });
  const ids = new Map(value.map(({ id, displayName }) => [displayName, id]));
  for (let start = 0; start < rows.length; start += partsPerBatch) {
    const parts = rows.slice(start, start + partsPerBatch).map(
      ({ list, key, fields }, index): BatchPart => ({
        id: String(index),
        method: "POST",
        url: `/sites/${siteId}/lists/${ids.get(list) ?? ""}/items`,
        operation: "POST /sites/{site}/lists/{list}/items",
        body: { fields: { ...withoutEmpty(fields), Key: key } },
      }),
    );
    for (const answer of (await sendBatch(graph, pace, parts)).values())
      if ("failure" in answer && !(answer.failure instanceof GraphConflict)) throw answer.failure;
    progress(Math.min(rows.length, start + partsPerBatch));
  }
}

const withoutEmpty = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
