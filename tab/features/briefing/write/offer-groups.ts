import type { Offer } from "../../../../shared/contract/briefing/offer.schema.ts";
import { shortDay } from "../../../../shared/sentences/dates.ts";
import { counted } from "../../../../shared/sentences/lists.ts";

const groups = [
  { kind: "key-message", heading: "Key messages planned for this Tuesday" },
  { kind: "item", heading: "Still to do from earlier briefings" },
  { kind: "meeting", heading: "Meetings before the next briefing" },
  { kind: "minutes", heading: "What networks agreed" },
  { kind: "course", heading: "Mandatory CPD" },
  { kind: "resource", heading: "New or changed in Resources" },
] as const satisfies readonly { readonly kind: Offer["kind"]; readonly heading: string }[];

/** What is offered under the heading of its kind, kinds without any left out. */
export const offerGroups = (offers: readonly Offer[]) =>
  groups
    .map(({ kind, heading }) => ({ kind, heading, offers: offers.filter((offer) => offer.kind === kind) }))
    .filter((group) => group.offers.length > 0);

/** "Worth an item: 4 · 1 in this edition". */
export function offersSummary(offers: readonly Offer[]): string {
  const taken = offers.filter(({ takenAs }) => takenAs).length;
  const left = offers.length - taken;
  return [
    left > 0 ? `Worth an item: ${counted(left, "thing", "things")}` : "Worth an item: nothing more",
    ...(taken > 0 ? [`${taken} in this briefing`] : []),
  ].join(" · ");
}

/** "30 people: headteachers · stood in 17 Nov". */
export const offerReach = ({ reach, standsIn }: Offer, edition: string): string =>
  [
    reach.sentence,
    ...(standsIn ? [`${standsIn < edition ? "stood in" : "stands in"} ${shortDay(standsIn)}`] : []),
  ].join(" · ");

/** What the button says that makes an item of one. */
export const takeWords = (kind: Offer["kind"]): string => (kind === "item" ? "Carry over" : "Make an item");
