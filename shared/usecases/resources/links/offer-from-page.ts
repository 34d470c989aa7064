import { isWebAddress } from "../../../domain/briefing/web-address.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { PageOffer } from "../../../domain/resources/links/page-offer.ts";
import { resourceLimits } from "../../../domain/resources/resource-errors.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";

/** What a page says of itself, offered to whoever is about to add it; nothing of it is saved. Everybody may propose a link, so everybody may ask. */
export async function offerFromPage(
  { linkPages }: Pick<Ports, "linkPages">,
  { address }: { address: string },
): Promise<Result<PageOffer, "resource.invalid">> {
  if (address.length > resourceLimits.address || !isWebAddress(address))
    return refuse("resource.invalid", [{ pointer: "/address", code: "not-a-web-address" }]);
  return ok(await linkPages.read(address));
}
