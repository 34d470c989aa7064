import { z } from "zod";
import type { NetworkId } from "../../../shared/domain/networks/network.ts";
import type { ResourceId } from "../../../shared/domain/resources/resource.ts";
import { resourceLimits } from "../../../shared/domain/resources/resource-errors.ts";

/** What can be done with a post, from its menu. The manifest reads it, so that Teams offers what is answered. */
export const keepResource = {
  id: "keepResource",
  title: "Keep as a resource",
  description: "Put a link of this post into a network's resources",
} as const;

const address = z.string().trim().max(4000);
const title = z.string().trim().max(1000).default("");

const chosen = z.object({ step: z.literal("choose"), address, title });
/** What was filled in. The id is chosen when the form is shown, so that sending it twice keeps one (invariant 2). */
const filled = z.object({
  step: z.literal("keep"),
  id: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .transform((id) => id as ResourceId),
  address,
  title,
  description: z
    .string()
    .trim()
    .max(resourceLimits.description * 2)
    .default(""),
  kind: z.string().trim().max(500).default(""),
  network: z
    .string()
    .max(100)
    .default("")
    .transform((id) => id as NetworkId),
});
const again = z.object({ step: z.literal("again") });

export const keepStepSchema = z.discriminatedUnion("step", [chosen, filled, again]);
export type KeepStep = z.output<typeof keepStepSchema>;
export type KeepInput = z.input<typeof keepStepSchema>;
export type FilledIn = z.output<typeof filled>;
