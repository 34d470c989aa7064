import { useMutation } from "@tanstack/react-query";
import { pageOfferSchema } from "../../../shared/contract/resources/page-offer.schema.ts";
import { useApi } from "../api-context.ts";

/** `POST /api/resources/links/offer`: what a page says of itself. Nothing is saved. */
export function usePageOffer() {
  const api = useApi();
  return useMutation({
    mutationFn: (address: string) =>
      api.ask({ method: "POST", path: "/api/resources/links/offer", body: { address } }, pageOfferSchema),
  });
}
