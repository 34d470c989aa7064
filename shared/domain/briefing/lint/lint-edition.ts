import { resolveAudience } from "../../directory/audience.ts";
import type { Closure } from "../../directory/closure.ts";
import type { Directory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import { isHeldOn } from "../../directory/post.ts";
import type { EditionId, ItemId } from "../ids.ts";
import type { BriefingItem } from "../item.ts";
import { unexplainedAcronyms } from "./acronyms.ts";
import type { BriefingSettings } from "./checks.ts";
import { deadlineDay, deadlinesTogether } from "./deadline-rules.ts";
import type { Finding, JudgedFinding } from "./finding.ts";
import { type MessagesKnown, messageRepeated, messagesLeftOut } from "./key-message-rules.ts";
import { clickHereInText, type LinkKnowledge, linkFaults } from "./link-rules.ts";
import { pupilData } from "./pupil-data.ts";
import { audienceReach, ownerGone, readingTime } from "./reader-rules.ts";
import { actionInWords, mandatoryUnclear, whyMissing } from "./wording-rules.ts";

/** What an edition is held against. */
export interface LintContext {
  readonly directory: Directory;
  readonly closures: readonly Closure[];
  readonly settings: BriefingSettings;
  readonly links: LinkKnowledge;
  /** How many of the items for all heads have no room on the card in their channel. */
  readonly leftOffCard: number;
  readonly messages: MessagesKnown;
}

/** Everything an editor should look at before the edition goes out, item by item in their order, what concerns the whole last. */
export function lintEdition(
  edition: EditionId,
  items: readonly BriefingItem[],
  context: LintContext,
): JudgedFinding[] {
  const { directory, closures, settings } = context;
  const readers = new Map<ItemId, ReadonlySet<PersonId>>(
    items.map((item) => [item.id, new Set(resolveAudience(item.audience, directory, edition))]),
  );
  const readersOf = (item: ItemId): ReadonlySet<PersonId> => readers.get(item) ?? new Set();
  const staff = new Set(directory.posts.filter((post) => isHeldOn(post, edition)).map(({ person }) => person))
    .size;
  const days = { closures, schoolsOf: (item: ItemId) => schoolsOf(readersOf(item), directory, edition) };
  const together = deadlinesTogether(items, readersOf);
  const found: Finding[] = items.flatMap((item) => [
    ...pupilData(item),
    ...unexplainedAcronyms(item),
    ...actionInWords(item),
    ...mandatoryUnclear(item),
    ...clickHereInText(item),
    ...whyMissing(item),
    ...audienceReach(item, readersOf(item.id), staff),
    ...deadlineDay(item, days, settings.leastWorkingDays),
    ...together.filter((finding) => finding.item === item.id),
    ...linkFaults(item, readersOf(item.id), context.links),
    ...ownerGone(item, directory),
    ...messageRepeated(item, context.messages),
  ]);
  found.push(...readingTime(items, readersOf, { directory, on: edition, budget: settings.readingMinutes }));
  found.push(...messagesLeftOut(edition, items, context.messages));
  if (context.leftOffCard > 0)
    found.push({ pointer: "", fault: { check: "card-full", left: context.leftOffCard } });
  return found.flatMap((finding) => {
    const strength = settings.checks[finding.fault.check];
    return strength === "off" ? [] : [{ ...finding, stops: strength === "stops" }];
  });
}

/** The schools at which these people hold a post on the edition's day. */
function schoolsOf(readers: ReadonlySet<PersonId>, directory: Directory, edition: EditionId) {
  const urns = new Set(
    [...readers].flatMap((reader) =>
      directory.postsOf(reader).flatMap((post) => (isHeldOn(post, edition) ? [post.school] : [])),
    ),
  );
  return directory.schools.filter(({ urn }) => urns.has(urn));
}
