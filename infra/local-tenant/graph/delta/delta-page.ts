import type { TenantContext } from "../../context.ts";
import { latestChange } from "../../store/change-sequence.ts";
import { pageSize } from "../odata/query-options.ts";
import type { GraphRequest, GraphResponse } from "../router.ts";
import { deltaLink, deltaStart } from "./delta-token.ts";

export interface ChangedRow {
  readonly changed: number;
  readonly deleted: number;
}

export interface DeltaSource<Row extends ChangedRow> {
  /** What is followed, so that its tokens fit nothing else. */
  readonly of: string;
  readonly usualPage: number;
  readonly largestPage: number;
  /** Rows changed after a position, in the order of their last change. Reads no others. */
  changedSince(position: number, limit: number): readonly Row[];
  /** `since`: the position of the token, for what an object tells of its own changes. */
  show(row: Row, query: URLSearchParams, since: number): unknown;
}

/**
 * One page of what changed since the token: nextLink until all is told, then deltaLink. Only rows changed since
 * are read, so that a poll costs what changed and not what there is.
 */
export function deltaPage<Row extends ChangedRow>(
  context: TenantContext,
  request: GraphRequest,
  source: DeltaSource<Row>,
): GraphResponse {
  const { token, onlyFromNow, query } = deltaStart(context, request, source.of);
  const latest = latestChange(context.db);
  const size = pageSize(query, source.usualPage, source.largestPage);
  const found = onlyFromNow ? [] : source.changedSince(token.since, size + 1);
  const page = found.slice(0, size);
  const more = found.length > size;
  const told = page.filter((row) => !row.deleted || row.changed > (token.enumeratingFrom ?? -1));
  const next = {
    ...token,
    since: more ? (page.at(-1)?.changed ?? token.since) : latest,
    issued: context.now().getTime(),
  };
  if (!more) delete next.enumeratingFrom;
  const link = deltaLink(context, request, token.query, next);
  return {
    status: 200,
    body: {
      [more ? "@odata.nextLink" : "@odata.deltaLink"]: link,
      value: told.map((row) => source.show(row, query, token.since)),
    },
  };
}
