import type { RequestId } from "../../../../shared/domain/resources/requests/resource-request.ts";

/** Stands in our card's button data, so that after a crash the card is found again in the channel. */
export const requestMarker = (request: RequestId): string => `beacon-request-${request}`;
