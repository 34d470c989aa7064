import type { PersonId } from "../../directory/person.ts";
import type { BriefingItem } from "../item.ts";
import type { Finding } from "./finding.ts";

/** What is known of links besides their words. */
export interface LinkKnowledge {
  /** Whether an address was looked at lately and did not open. */
  isDead(address: string): boolean;
  /** How many of these readers Beacon would keep from what stands at an address; none where it keeps nothing there. */
  closedTo(address: string, readers: ReadonlySet<PersonId>): number;
}

const pointsNowhere =
  /^(?:please )?(?:(?:click|tap|press|see|go|read|find out)\s+)?(?:here|this|this link|the link|link|more|read more|find out more|learn more|more information|website|this website|document|attachment|attached|download|open|see more|details|info|information)[.!:]?$/i;
const isAddress = /^(?:https?:\/\/|www\.)\S+$/i;

/** A link is read on its own, on a card or by a screen reader: "click here" does not say what opens (WCAG 2.4.9). */
export function linkFaults(
  item: BriefingItem,
  readers: ReadonlySet<PersonId>,
  known: LinkKnowledge,
): Finding[] {
  return item.links.flatMap(({ label, address }, at): Finding[] => {
    const name = label.trim();
    const of = (part: "label" | "address") => ({ item: item.id, pointer: `/links/${at}/${part}` });
    const found: Finding[] = [];
    if (pointsNowhere.test(name) || isAddress.test(name) || /\b(?:click|tap) here\b/i.test(name))
      found.push({ ...of("label"), fault: { check: "link-name", name } });
    if (known.isDead(address)) found.push({ ...of("address"), fault: { check: "link-dead", name } });
    const closed = known.closedTo(address, readers);
    if (closed > 0)
      found.push({
        ...of("address"),
        fault: { check: "link-closed", name, readers: closed, of: readers.size },
      });
    return found;
  });
}

/** "Click here" in the running text, where nothing can be clicked. */
export function clickHereInText(item: BriefingItem): Finding[] {
  const [, words] =
    /\b((?:click|tap|press) (?:here|on the link|this link))\b/i.exec(`${item.what} ${item.why}`) ?? [];
  if (!words) return [];
  const pointer = item.what.toLowerCase().includes(words.toLowerCase()) ? "/what" : "/why";
  return [{ item: item.id, pointer, fault: { check: "link-name", name: words } }];
}
