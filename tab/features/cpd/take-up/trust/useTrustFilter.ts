import { trustCpdQuerySchema } from "../../../../../shared/contract/cpd/trust-cpd.schema.ts";
import { useInAddress } from "../../../../ui/useInAddress.ts";

export const trustFilters = ["phase", "hub", "kind", "term", "course"] as const;
export type TrustFilter = Partial<Record<(typeof trustFilters)[number], string>>;

/** What the dashboard is narrowed by, kept in the address, so that a view can be shared. What no filter can be narrows nothing. */
export function useTrustFilter() {
  const [held, choose] = useInAddress(trustFilters);
  const filter: TrustFilter = {};
  for (const name of trustFilters)
    if (held[name] && trustCpdQuerySchema.shape[name].safeParse(held[name]).success)
      filter[name] = held[name];
  const words = new URLSearchParams(filter).toString();
  return { filter, choose, query: words ? `?${words}` : "" };
}
