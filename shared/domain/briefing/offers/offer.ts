import type { Course } from "../../cpd/course.ts";
import type { Audience } from "../../directory/audience.ts";
import { eitherAudience } from "../../directory/either-audience.ts";
import type { PersonId } from "../../directory/person.ts";
import type { Meeting } from "../../meetings/meeting.ts";
import type { Network } from "../../networks/network.ts";
import type { Resource } from "../../resources/resource.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { BriefingItem, ItemSection } from "../item.ts";
import type { KeyMessage, Said, Saying } from "../key-messages/key-message.ts";
import type { NotDone } from "./not-done.ts";
import type { ItemSource } from "./source.ts";

/** Something elsewhere in Beacon that is worth an item. */
export type Offer =
  /** A key message that is planned for this Tuesday, with where else it was said or stands. */
  | {
      readonly kind: "key-message";
      readonly message: KeyMessage;
      readonly saying: Saying;
      readonly elsewhere: readonly Said[];
    }
  /** An item of an earlier edition, as it was said last. */
  | { readonly kind: "item"; readonly item: BriefingItem; readonly notDone: NotDone }
  | { readonly kind: "meeting"; readonly meeting: Meeting; readonly network: Network }
  /** So many things were agreed; what they are is for the network alone, and so no part of the offer. */
  | {
      readonly kind: "minutes";
      readonly meeting: Meeting;
      readonly network: Network;
      readonly thingsAgreed: number;
    }
  | {
      readonly kind: "course";
      readonly course: Course;
      readonly dueOn: CivilDate;
      /** Whether it is asked for anew with the academic year; otherwise it falls due. */
      readonly opens: boolean;
    }
  /** For whoever may see it; of what everybody may see, for the network that has it. */
  | { readonly kind: "resource"; readonly resource: Resource; readonly audience: Audience };

export function sourceOf(offer: Offer): ItemSource {
  const of = ({ id, title }: { readonly id: string; readonly title: string }) => ({ id, title });
  if (offer.kind === "item") return sourceOfReminder(offer.item);
  if (offer.kind === "key-message")
    return { kind: offer.kind, id: offer.message.id, title: offer.message.message };
  if (offer.kind === "course") return { kind: "course", ...of(offer.course) };
  if (offer.kind === "resource") return { kind: "resource", ...of(offer.resource) };
  return { kind: offer.kind, ...of(offer.meeting) };
}

function sourceOfReminder(item: BriefingItem): ItemSource {
  const earlier = [...(item.source?.earlier ?? []), { edition: item.edition, item: item.id }];
  return { kind: "item", id: earlier[0]?.item ?? item.id, title: item.title, earlier };
}

/** Whom the item is for: never anybody who may not see what it is about (invariant 7). */
export function audienceOf(offer: Offer): Audience {
  if (offer.kind === "meeting") return eitherAudience(offer.meeting.mandatoryFor, offer.meeting.optionalFor);
  if (offer.kind === "minutes") return offer.network.members;
  if (offer.kind === "item") return offer.item.audience;
  if (offer.kind === "key-message") return offer.message.audience;
  return offer.kind === "course" ? offer.course.mandatoryFor : offer.audience;
}

export function sectionOf(offer: Offer): ItemSection {
  if (offer.kind === "item") return offer.item.section;
  if (offer.kind === "minutes" || offer.kind === "key-message") return "know";
  return offer.kind === "resource" ? "resources" : "dates";
}

/** Who is asked about it, the first who is still there. */
export function ownersOf(offer: Offer): readonly PersonId[] {
  if (offer.kind === "course" || offer.kind === "key-message") return [];
  if (offer.kind === "item") return [offer.item.owner];
  if (offer.kind === "resource") return offer.resource.contributor ? [offer.resource.contributor] : [];
  const { leads } = offer.network;
  const { organisedBy } = offer.meeting;
  return offer.kind === "meeting" ? [organisedBy, ...leads] : [...leads, organisedBy];
}
