import { describe, expect, it } from "@jest/globals";
import { AdaptiveCard as RenderedCard, SerializationContext, Versions } from "adaptivecards";
import type { MyCpd } from "../../../shared/contract/cpd/my-cpd.schema.ts";
import { buildDirectory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import type { MeetingId } from "../../../shared/domain/meetings/ids.ts";
import type { RequestView } from "../../../shared/domain/resources/requests/request-view.ts";
import type { RequestId } from "../../../shared/domain/resources/requests/resource-request.ts";
import type { ResourceId } from "../../../shared/domain/resources/resource.ts";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { aNetwork, aPerson, aPost } from "../../../shared/testing/builders.ts";
import { coverForm, links, phonics, tuesdayEdition } from "../chat.fixture.ts";
import { aResource } from "../resources-chat.fixture.ts";
import { briefing, toDo } from "../vocabulary.ts";
import { editionChannelCard } from "./briefing/edition-channel.card.ts";
import { handOnCard } from "./briefing/hand-on.card.ts";
import { missedCard } from "./briefing/missed.card.ts";
import { readerEditionCard } from "./briefing/reader-edition.card.ts";
import { toDoCard } from "./briefing/to-do.card.ts";
import { askFeedbackCard, feedbackThanksCard } from "./cpd/feedback.card.ts";
import { myCascadesCard } from "./cpd/my-cascades.card.ts";
import { myCpdCard } from "./cpd/my-cpd.card.ts";
import { eitherCard } from "./either.card.ts";
import { helpCard } from "./help.card.ts";
import { inPrivateCard } from "./in-private.card.ts";
import { checkedInCard, checkInCard } from "./meetings/check-in.card.ts";
import { chooseAnswerCard, titleLinkCard } from "./resources/answer-request.card.ts";
import { askNetworkCard, sentRequestCard, withdrawnRequestCard } from "./resources/ask-network.card.ts";
import { helpersCard, listingCard } from "./resources/helpers.card.ts";
import { chooseLinkCard, keepResourceCard, keptResourceCard } from "./resources/keep-resource.card.ts";
import { requestCard } from "./resources/request.card.ts";
import { lookForCard, noResourcesCard, resourcesCard } from "./resources/resources.card.ts";
import { unknownCard } from "./unknown.card.ts";

const today = civilDate("2026-11-25");
const edition = tuesdayEdition();
const items = [{ item: coverForm, owner: undefined, receipt: undefined }];
const toDos = [{ edition, item: coverForm, overdue: false }];

const mine: MyCpd = {
  year: "2026-27",
  summary: "1 course to do, overdue.",
  obligations: [
    {
      course: {
        ...{ id: "dsl", title: "DSL update", about: "", kind: "statutory", kindWords: "Statutory" },
        priorities: [],
      },
      standing: "overdue",
      standingWords: "Overdue",
      dueOn: "2026-11-20",
      sentence: "Because you are DSL at Flax Bourton; was due Friday 20 November; one session left.",
      toMeet: "Come to one of its sessions.",
      handIn: { takesCertificate: false, certificates: [] },
      sessions: [
        {
          ...{ meeting: "m1", title: "DSL network", mode: "in-person", where: "Hall, Ubley" },
          startsAt: "2026-12-01T14:00:00.000Z",
          endsAt: "2026-12-01T15:00:00.000Z",
        },
      ],
    },
  ],
  optional: [],
  attendance: [],
};

const held = { id: "m1" as MeetingId, title: "DSL network", startsAt: new Date("2026-11-24T14:00:00Z") };

const sendco = aNetwork("sendco", { name: "SENDCO" });
const at = new Date("2026-11-24T12:00:00Z");
const asked: RequestView = {
  request: {
    ...{ id: "sendco.1.0" as RequestId, network: sendco.id, words: "a tuba", tidings: { told: [] } },
    askers: [{ person: "p1" as PersonId, at, note: "For year 4" }],
    standing: { status: "open" },
  },
  network: sendco,
  askers: [{ id: "p1" as PersonId, name: "Dev Ellis", posts: [{ role: "sendco", school: "Ubley Primary" }] }],
};
const answered: RequestView = {
  ...asked,
  request: {
    ...asked.request,
    standing: { status: "answered", resource: "phones" as ResourceId, by: "p2" as PersonId, at },
  },
  endedBy: "Asha Bell",
  answer: { id: "phones" as ResourceId, title: "Phones", address: "https://www.gov.uk/phones" },
};

const answeredByPack: RequestView = {
  ...answered,
  answer: { id: "pack" as ResourceId, title: "Starter pack", address: "", isPack: true },
};

const cards = [
  ["the channel's", editionChannelCard(edition, { today, links })],
  [
    "the reader's",
    readerEditionCard(
      { edition, items, minutes: 1, opened: true, withdrawn: [] },
      { today, links, note: "A note." },
    ),
  ],
  ["the list of what to do", toDoCard(toDos, { today, links, justDone: coverForm })],
  [
    "what was missed",
    missedCard(
      {
        ...{ since: civilDate("2026-11-02"), toDo: 1, unread: 0 },
        editions: [
          {
            edition,
            items: [
              { read: { item: coverForm, owner: undefined, receipt: undefined }, standing: "to-do" },
              { read: { item: phonics, owner: undefined, receipt: undefined }, standing: "unread" },
            ],
          },
        ],
      },
      { asked: "half-term", today, links },
    ),
  ],
  [
    "handing something on",
    handOnCard(
      [...toDos, ...toDos],
      [
        {
          person: aPerson("p1", "Dev *Ellis*"),
          school: "1" as SchoolUrn,
          posts: [aPost("p1", "sendco", "1")],
        },
      ],
      { directory: buildDirectory({ schools: [], people: [], posts: [] }), links },
    ),
  ],
  ["one's own CPD", myCpdCard(mine, { today, links })],
  [
    "what there is to carry on",
    myCascadesCard(
      [
        {
          session: {
            ...{ meeting: "m1", title: "SENDCO: oracy", startsAt: "2026-11-10T14:00:00.000Z" },
            ...{ dueOn: "2026-12-18", audience: "teachers" },
          },
          school: {
            ...{ urn: "100001", name: "Ubley", standing: "planned", isOverdue: false },
            standingWords: "Planned for Tuesday 15 December",
            staff: { count: 0, of: 12, words: "0 of 12" },
          },
          isOpen: true,
          line: "Ubley: 12 staff to reach, due Friday 18 December",
        },
      ],
      links,
    ),
  ],
  ["checking in", checkInCard("That code has changed.")],
  [
    "having checked in",
    checkedInCard(
      {
        meeting: { id: "m1", title: "DSL network" },
        at: "2026-12-01T13:55:00.000Z",
        sentence: "You are checked in to DSL network, at 1:55pm.",
      },
      links,
    ),
  ],
  ["asking for feedback", askFeedbackCard([held], { today, links })],
  [
    "thanking for feedback",
    feedbackThanksCard(
      {
        meeting: held,
        answers: { worth: "yes", change: "perhaps", pitch: "right" },
        until: new Date("2026-12-01T09:00:00Z"),
      },
      { today, links },
    ),
  ],
  [
    "resources",
    resourcesCard(
      {
        found: [{ resource: aResource("phones"), coverage: 1, marks: { title: [], description: [] } }],
        total: 5,
        counts: {
          network: [],
          phase: [],
          kind: [],
          publisher: [],
          subject: [],
          school: [],
          changed: [],
          saved: [],
        },
        didYouMean: "mobile phones",
      },
      { words: "moblie phones", after: 0, phase: undefined, links, saved: new Set(), isInDoubt: true },
    ),
  ],
  ["no resources", noResourcesCard("wibble", { didYouMean: undefined, networks: [], links })],
  ["asking what is looked for", lookForCard()],
  [
    "asking a network",
    askNetworkCard(sendco, { words: "a tuba", note: "", canChoose: true, problem: "No." }),
  ],
  ["what was asked of a network", sentRequestCard(asked, { links })],
  ["what was withdrawn", withdrawnRequestCard(asked, { links })],
  ["a request in the channel", requestCard(asked, { links })],
  ["a request that was answered", requestCard(answered, { links, note: "Thank you." })],
  ["a request that a pack answers", requestCard(answeredByPack, { links })],
  [
    "choosing an answer",
    chooseAnswerCard(asked, {
      found: [{ resource: aResource("phones"), coverage: 1, marks: { title: [], description: [] } }],
      typed: "phones",
    }),
  ],
  ["naming a page", titleLinkCard(asked, { address: "https://ot.example", isCurator: false })],
  [
    "choosing a link of a post",
    chooseLinkCard([
      { address: "https://ot.example/a", title: "Sensory circuits" },
      { address: "https://ot.example/b", title: "" },
    ]),
  ],
  [
    "keeping a link of a post",
    keepResourceCard({
      filled: {
        ...{ id: "r1" as ResourceId, address: "https://ot.example", title: "OT", description: "" },
        ...{ kind: "website", network: sendco.id },
      },
      ...{ networks: [sendco], problems: ["Title: Fill this in."], led: 0 },
    }),
  ],
  [
    "having kept a link of a post",
    keptResourceCard(aResource("phones"), { note: "Everybody finds it.", links, hasMore: true }),
  ],
  [
    "who can help",
    helpersCard(
      [
        {
          person: aPerson("p1", "Dev Ellis"),
          posts: [aPost("p1", "sendco", "1")],
          reasons: { leads: [sendco], roles: ["sendco"], added: 2 },
        },
      ],
      {
        ...{ words: "EHCPs", after: 0, network: sendco, links },
        directory: buildDirectory({ schools: [], people: [], posts: [] }),
      },
    ),
  ],
  ["being listed", listingCard({ isListed: true, said: "You are listed." })],
  ["help", helpCard({ links, opening: "What you can ask me" })],
  ["the unknown", unknownCard([], {})],
  ["asking back", eitherCard([briefing, toDo], {})],
  ["going on in private", inPrivateCard(briefing, links, {})],
] as const;

describe("every card", () => {
  it.each(cards)("%s is understood by Microsoft's own renderer without a complaint", (_name, card) => {
    const context = new SerializationContext(Versions.v1_5);
    new RenderedCard().parse(card, context);
    const complaints = Array.from(
      { length: context.eventCount },
      (_, place) => context.getEventAt(place).message,
    );
    expect(complaints).toEqual([]);
  });

  it.each(cards)("%s can be read where cards are not shown", (_name, card) => {
    expect(card.fallbackText).not.toBe("");
  });

  it.each(cards)("%s opens web addresses only", (_name, card) => {
    for (const [, url] of JSON.stringify(card).matchAll(/"url":"([^"]*)"/g))
      expect(url).toMatch(/^https?:\/\//);
  });

  it.each(cards)("%s: is not shown anew while somebody writes on it", (_, card) => {
    expect(card.refresh !== undefined && JSON.stringify(card).includes('"type":"Input.')).toBe(false);
  });
});
