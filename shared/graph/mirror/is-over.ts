import { GraphNotFound } from "../transport/graph-errors.ts";

/** Lists that exist once an academic year, and go when the trust keeps them no longer. */
const yearly = / \d{4}-\d{2}$/;

/**
 * Whether a failure says that this yearly list was deleted when its time was over, perhaps by another server. Any other that is
 * missing is a fault: better the last that was known than a trust without people.
 */
export const isOver = (list: string, failure: unknown): boolean =>
  failure instanceof GraphNotFound && yearly.test(list);
