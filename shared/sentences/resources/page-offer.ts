import type { NoOffer } from "../../domain/resources/links/page-offer.ts";

const none: Record<NoOffer, string> = {
  "no-page": "Its site says that there is no such page. Look at the address again.",
  "kept-out": "Its site lets no program read it. Write the title yourself.",
  "not-a-page": "It is a file, and no page that says its title. Write the title yourself.",
  "says-nothing": "The page does not say its title. Write it yourself.",
  unreachable:
    "Beacon cannot reach this page. Open it yourself to see that the address is right, and write the title.",
  busy: "Beacon or the site is busy. Try again in a moment, or write the title yourself.",
};

/** Why a page offers no title. */
export const noOfferWords = (why: NoOffer): string => none[why];
