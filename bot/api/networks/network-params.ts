import { z } from "zod";
import type { NetworkId } from "../../../shared/domain/networks/network.ts";

/** The network that an address names. */
export const networkParams = z.object({
  network: z
    .string()
    .min(1)
    .max(100)
    .transform((id) => id as NetworkId),
});
