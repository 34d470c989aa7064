import type { AdaptiveCard } from "../cards/adaptive-card.ts";

/** One result: what stands in the list that only the searcher sees, and the card that is put into their message. */
export interface ExtensionResult {
  readonly preview: { readonly title: string; readonly text: string };
  readonly card: AdaptiveCard;
}

/** What the extension answers, as plain data; the transport sends it. */
export type ExtensionAnswer =
  | { readonly kind: "results"; readonly results: readonly ExtensionResult[] }
  | { readonly kind: "words"; readonly text: string }
  /** A dialog over the chat, in which the card is filled in. */
  | { readonly kind: "dialog"; readonly title: string; readonly card: AdaptiveCard }
  /** Asks whoever pasted a link to add Beacon or sign in; the card is all they see until then. */
  | { readonly kind: "sign-in"; readonly card: AdaptiveCard };
