import type { MyCascade } from "../../../../shared/contract/cpd/cascade.schema.ts";
import { myCascadesSummary } from "../../../../shared/sentences/cpd/cascades.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import type { Links } from "../../links.ts";
import { openInBeacon } from "../action.ts";
import type { AdaptiveCard } from "../adaptive-card.ts";
import { card } from "../card.ts";
import { heading, paragraph } from "../text.ts";
import { cascadeRow } from "./cascade-row.ts";

/** The bot shows at most three results and a way to more. */
const cascadesShown = 3;

/** What somebody's schools have still to carry on and they answer for, the earliest date first. */
export function myCascadesCard(cascades: readonly MyCascade[], links: Links): AdaptiveCard {
  const open = cascades.filter(({ isOpen }) => isOpen);
  const done = cascades.length - open.length;
  const left = open.length - cascadesShown;
  const title = myCascadesSummary(open.map(({ school }) => school));
  return card({
    fallbackText: open[0] ? `${title}. First: ${open[0].session.title}` : title,
    body: [
      heading(title, "Large"),
      ...open.slice(0, cascadesShown).map((each) => cascadeRow(each, links)),
      ...(left > 0 ? [paragraph(`And ${left} more in Beacon.`)] : []),
      ...(done > 0 ? [paragraph(`${counted(done, "session is", "sessions are")} cascaded.`)] : []),
    ],
    actions: [openInBeacon(links.cpd())],
    msteams: { width: "Full" },
  });
}
