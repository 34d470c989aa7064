import { heads, primaryHeads, sendcos } from "../../audiences.ts";
import { inWeeks } from "../event-dates.ts";
import type { ItemTemplate } from "../item-template.ts";

/** What stands in the draft of the coming edition: one item for all heads, one for primary heads, one for SENDCOs. */
export const nextEditionTemplates: readonly ItemTemplate[] = [
  {
    key: "next-release-survey",
    title: "Release for small schools: five questions",
    what: "Five questions on what release costs you and which meetings could be shorter or online. It takes four minutes.",
    why: "Heads of small schools asked for this at their last meeting. Answers shape next term's timetable.",
    audience: heads,
    section: "know",
    action: { text: "Answer the five questions on release", inDays: 9 },
    links: ["workload-toolkit"],
    owner: "finance-and-people-lead",
  },
  {
    key: "next-reading-books",
    title: "Decodable books: order with the trust",
    what: "One order for all primaries goes out on {event}. Send what you need by set and by number.",
    why: "Ordering together takes a quarter off the price, and three schools are short of books for catch-up.",
    audience: primaryHeads,
    section: "dates",
    action: { text: "Send your order for decodable books", inDays: 14 },
    event: inWeeks(3, 3),
    links: ["phonics-programmes", "reading-framework"],
    owner: "director-of-education",
  },
  {
    key: "next-provision-visits",
    title: "Visit another school's provision",
    what: "Six schools open their nurture rooms and small-group work for a morning. Choose two to visit.",
    why: "Everyone who visited last year changed something within a month.",
    audience: sendcos,
    section: "dates",
    action: { text: "Choose two schools to visit", inDays: 12 },
    links: ["nurtureuk", "eef-send"],
    owner: "director-of-inclusion",
  },
];
