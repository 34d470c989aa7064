import { z } from "zod";
import type { BriefingItem } from "../../shared/domain/briefing/item.ts";

/** How often an item had been corrected when a card was made; cards of before any correction do not say. */
export const revisionPressed = z.number().int().min(0).max(10_000).default(0);

/** What a button says of it. */
export const revisionOnButton = ({ corrected }: Pick<BriefingItem, "corrected">): { revision?: number } =>
  corrected ? { revision: corrected.revision } : {};
