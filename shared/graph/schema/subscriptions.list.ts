import { keyColumn, type ListSchema } from "./list-schema.ts";

/**
 * Of which lists Graph tells us when they change, for all servers of the trust together. `Key` is the list's name; the row
 * `keeper` says which server looks after them, and until when.
 */
export const subscriptionsList = {
  name: "Subscriptions",
  columns: [
    keyColumn,
    /** Graph's id of the subscription. */
    { name: "Subscription", kind: "text" },
    { name: "EndsAt", kind: "text" },
    /** A digest of the address and the secret agreed on: under others, Graph has to be asked anew. */
    { name: "Terms", kind: "text" },
    /** When a server that knew of a change last said so to the others. */
    { name: "ToldAt", kind: "text" },
    { name: "Holder", kind: "text" },
    { name: "HeldUntil", kind: "text" },
  ],
} as const satisfies ListSchema;
