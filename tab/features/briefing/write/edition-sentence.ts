import type { EditorEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import { dayAndTime } from "../../../../shared/sentences/dates.ts";
import { counted } from "../../../../shared/sentences/lists.ts";

const people = (count: number) => counted(count, "person", "people");
const number = new Intl.NumberFormat("en-GB");

/** Where an edition stands on its way out, in a sentence. */
export function editionSentence(edition: EditorEdition, today: string): string {
  const { status, readers, notified, items, paused, stopped } = edition;
  switch (status) {
    case "draft":
      if (items.length === 0) return "A draft with nothing in it yet.";
      return `A draft for ${people(readers)}. It does not go out until you publish or schedule it.`;
    case "scheduled":
      return `Goes out to ${people(readers)} by itself on ${dayAndTime(new Date(edition.publishAt ?? edition.scheduledFor), today)}.`;
    case "publishing":
      return `${paused ? "Paused" : "Going out now"}: ${number.format(notified)} of ${number.format(readers)} told.`;
    case "published":
      if (stopped) return `Stopped: ${number.format(notified)} of ${number.format(readers)} told.`;
      return edition.publishedAt
        ? `Went out on ${dayAndTime(new Date(edition.publishedAt), today)}. ${people(readers)} told.`
        : `Went out. ${people(readers)} told.`;
  }
}

/** What publishing now does, for whoever is about to. */
export function publishingSentence({ status, readers, scheduledFor }: EditorEdition, today: string): string {
  const when = dayAndTime(new Date(scheduledFor), today);
  const otherwise =
    status === "scheduled"
      ? `Otherwise it goes by itself on ${when}.`
      : `To have it go by itself on ${when}, schedule it instead.`;
  return `${people(readers)} will be told straight away. ${otherwise}`;
}
