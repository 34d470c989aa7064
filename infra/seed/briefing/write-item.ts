import type { EditionId, ItemId } from "../../../shared/domain/briefing/ids.ts";
import { type BriefingItem, type ItemLink, itemLimits } from "../../../shared/domain/briefing/item.ts";
import { usualAnswer } from "../../../shared/domain/briefing/usual-answer.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { day } from "../../../shared/sentences/dates.ts";
import { resourceLinks } from "../resource-links.ts";
import type { StableId } from "../stable-id.ts";
import type { CentralTeamJob } from "../staff/central-team.ts";
import { deadline, eventDay, type TrustCalendar } from "./deadline.ts";
import type { ItemTemplate } from "./item-template.ts";

/** What an item needs to know of the trust it is written for. */
export interface ItemSetting extends TrustCalendar {
  readonly centralTeam: Readonly<Record<CentralTeamJob, PersonId>>;
  readonly stableId: StableId;
}

/** The item as it stood in one Tuesday's edition, with its dates worked out. */
export function writeItem(template: ItemTemplate, edition: EditionId, setting: ItemSetting): BriefingItem {
  const { centralTeam, stableId } = setting;
  const event = template.event && day(eventDay(template.event(edition), setting), edition);
  const dated = (text: string) => (event === undefined ? text : text.replaceAll("{event}", event));
  const { action } = template;
  return {
    id: stableId(`item/${edition}/${template.key}`) as ItemId,
    edition,
    title: dated(template.title),
    what: dated(template.what),
    why: dated(template.why),
    audience: template.audience,
    section: template.section,
    ...(action && {
      action: {
        text: action.text,
        ...(action.inDays !== undefined && {
          dueOn: deadline(edition, action.inDays, setting),
        }),
        answeredBy: usualAnswer(template.audience),
      },
    }),
    links: template.links.map(linkTo),
    owner: centralTeam[template.owner],
  };
}

function linkTo(resourceId: string): ItemLink {
  const resource = resourceLinks.find(({ id }) => id === resourceId);
  if (!resource) throw new RangeError(`No resource is called ${resourceId}`);
  return { label: labelFor(resource.title), address: resource.address, kind: resource.kind };
}

/** A title too long for a link is cut at its first comma or colon. */
const labelFor = (title: string): string =>
  title.length > itemLimits.label ? title.replace(/[,:].*$/, "") : title;
