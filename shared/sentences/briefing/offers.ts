import { type BriefingItem, type ItemContent, itemLimits } from "../../domain/briefing/item.ts";
import type { NotDone } from "../../domain/briefing/offers/not-done.ts";
import { audienceOf, type Offer, sectionOf, sourceOf } from "../../domain/briefing/offers/offer.ts";
import type { Directory } from "../../domain/directory/directory.ts";
import { londonDate } from "../../domain/time/london.ts";
import { day, shortDay } from "../dates.ts";
import { counted } from "../lists.ts";
import { dayAndTimes, whereWords } from "../meetings/meetings.ts";
import { shortened } from "../shortened.ts";

/** Characters of each earlier wording that an offer shows. */
const saidShown = 120;

/** What is said under the title of something that is offered: "DSL network · Tuesday 1 December, 2pm to 3:30pm". */
export function offerWords(offer: Offer, today: string): string {
  switch (offer.kind) {
    case "item":
      return `${shortDay(offer.item.edition)} · ${notDoneWords(offer.notDone)}`;
    case "key-message":
      return sayingWords(offer);
    case "meeting": {
      const { startsAt, endsAt } = offer.meeting;
      return `${offer.network.name} · ${dayAndTimes(startsAt, endsAt, today)}`;
    }
    case "minutes":
      return `${offer.network.name} · ${thingsAgreed(offer)} on ${shortDay(londonDate(offer.meeting.startsAt))}`;
    case "course":
      return `${offer.opens ? "Asked for this year" : "Mandatory"} · due ${day(offer.dueOn, today)}`;
    case "resource": {
      const { kind, changedOn } = offer.resource;
      return `${kind === "" ? "Resource" : kind} · new or changed ${changedOn ? shortDay(changedOn) : "lately"}`;
    }
  }
}

/** Which of how many times it is, and in which words it was said before. */
function sayingWords({
  message,
  saying,
  elsewhere,
}: Extract<Offer, { readonly kind: "key-message" }>): string {
  const time = message.sayings.findIndex(({ edition }) => edition === saying.edition) + 1;
  const before = elsewhere
    .filter(({ edition }) => edition < saying.edition)
    .map(({ edition, what }) => `${shortDay(edition)}: “${shortened(what, saidShown)}”`);
  return [`Key message · ${time} of ${message.sayings.length}: “${saying.title}”`, ...before].join(" · ");
}

type NewOffer = Exclude<Offer, { readonly kind: "item" | "key-message" }>;

interface Setting {
  readonly directory: Directory;
  /** The edition's Tuesday: what is written is read on it. */
  readonly today: string;
  /** The web address of one of Beacon's pages, by its path. */
  readonly addressOf: (path: string) => string;
}

/** The item that is made of what is offered, for an editor to write on: its words, its link to Beacon's page, whom it is for. */
export function offeredContent(offer: Offer, setting: Setting): Omit<ItemContent, "owner"> {
  if (offer.kind === "item") return saidAgain(offer.item, setting.today);
  if (offer.kind === "key-message") {
    const { title, what } = offer.saying;
    return { title, what, why: "", audience: audienceOf(offer), section: sectionOf(offer), links: [] };
  }
  const { title } = sourceOf(offer);
  const { path, kind } = pageOf(offer);
  return {
    title: line(
      offer.kind === "minutes" ? `${offer.network.name}: what was agreed` : title,
      itemLimits.title,
    ),
    what: shortened(whatWords(offer, setting), itemLimits.what),
    why: "",
    audience: audienceOf(offer),
    section: sectionOf(offer),
    links: [
      {
        label: line(offer.kind === "minutes" ? offer.network.name : title, itemLimits.label),
        address: setting.addressOf(path),
        kind,
      },
    ],
  };
}

/** Its words as they were. A deadline that has gone by by then is left for the editor to set anew. */
function saidAgain(item: BriefingItem, today: string): Omit<ItemContent, "owner"> {
  const { title, what, why, audience, section, links, action } = item;
  const { dueOn, ...asked } = action ?? { text: "" };
  return {
    ...{ title, what, why, audience, section, links },
    ...(action ? { action: { ...asked, ...(dueOn && dueOn >= today ? { dueOn } : {}) } } : {}),
  };
}

/** "12 of 30 schools have not done it". */
export function notDoneWords({ who, left, of }: NotDone): string {
  const [one, many] = who === "schools" ? ["school", "schools"] : ["person", "people"];
  return `${left} of ${counted(of, one, many)} ${left === 1 ? "has" : "have"} not done it`;
}

function whatWords(offer: NewOffer, { directory, today }: Setting): string {
  switch (offer.kind) {
    case "meeting": {
      const { startsAt, endsAt, preWorkMinutes } = offer.meeting;
      const when = `${dayAndTimes(startsAt, endsAt, today)}. ${whereWords(offer.meeting, directory)}.`;
      return preWorkMinutes > 0
        ? `${when} Allow ${counted(preWorkMinutes, "minute", "minutes")} to prepare.`
        : when;
    }
    case "minutes": {
      const heldOn = day(londonDate(offer.meeting.startsAt), today);
      const were = offer.thingsAgreed === 1 ? "thing was" : "things were";
      return `The network met on ${heldOn}. ${offer.thingsAgreed} ${were} agreed: see the network's page.`;
    }
    case "course":
      return [offer.course.about.trim(), `Due by ${day(offer.dueOn, today)}.`].filter(Boolean).join("\n");
    case "resource":
      return offer.resource.description.trim() || `${offer.resource.title} is in Resources.`;
  }
}

/** Where in Beacon it is, and what opens there. */
function pageOf(offer: NewOffer): { readonly path: string; readonly kind: string } {
  switch (offer.kind) {
    case "meeting":
      return { path: `meetings/${encodeURIComponent(offer.meeting.id)}`, kind: "meeting" };
    case "minutes":
      return { path: `networks/${encodeURIComponent(offer.network.id)}`, kind: "network" };
    case "course":
      return { path: "cpd", kind: "CPD" };
    case "resource":
      return { path: `resources/${encodeURIComponent(offer.resource.id)}`, kind: offer.resource.kind };
  }
}

const thingsAgreed = ({ thingsAgreed }: { readonly thingsAgreed: number }): string =>
  `${counted(thingsAgreed, "thing", "things")} agreed`;

/** SharePoint keeps no line break in a column of one line. */
const line = (text: string, most: number): string => shortened(text.replace(/\s+/g, " ").trim(), most);
