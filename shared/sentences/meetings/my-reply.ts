import type { ReplyKind } from "../../domain/meetings/invitation.ts";

export interface SaidReply {
  readonly kind: ReplyKind;
  readonly representative?: { readonly name: string } | undefined;
}

/** What somebody has said about a meeting, told to themselves: "You are coming." */
export function myReplyWords({ kind, representative }: SaidReply): string {
  switch (kind) {
    case "accepted":
      return "You are coming.";
    case "tentative":
      return "You may be coming.";
    case "declined":
      return "You are not coming.";
    case "apologies":
      return "You sent your apologies.";
    case "represented":
      return `${representative?.name ?? "Somebody"} is coming in your place.`;
    case "waiting":
      return "You are on the waiting list. You will hear when there is a place.";
  }
}

/** The same, told about them: "Coming". */
export function replyWords(reply: SaidReply | undefined): string {
  switch (reply?.kind) {
    case undefined:
      return "No reply yet";
    case "accepted":
      return "Coming";
    case "tentative":
      return "May be coming";
    case "declined":
      return "Not coming";
    case "apologies":
      return "Sent apologies";
    case "represented":
      return `${reply?.representative?.name ?? "Somebody"} is coming instead`;
    case "waiting":
      return "On the waiting list";
  }
}
