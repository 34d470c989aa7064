import type { SeedRow } from "../../../infra/seed/write-lists.ts";
import type { AcademicYear } from "../../../shared/domain/time/academic-year.ts";
import { listsFor } from "../../../shared/graph/schema/lists.ts";
import { type County, years } from "./county.ts";

const root = "http://graph.example/v1.0";
const nextYear = "2027-28";

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly body?: { readonly fields: Record<string, unknown> };
}

/**
 * The lists of a county as Graph would answer them, page by page, made up on the way: nothing of them lies in memory, so that
 * what is measured is Beacon's. It answers the requests of a start and of one register, and throws on any other.
 */
export function madeUpGraph(county: County, rowsRead: () => void): typeof fetch {
  const lists = listsFor([...years, nextYear]).map(({ name }) => name);
  const standing = new Map<string, SeedRow[]>();
  for (const row of county.standing) standing.set(row.list, [...(standing.get(row.list) ?? []), row]);
  let written = 0;

  function row(list: string, at: number): SeedRow | undefined {
    const [kind, year = ""] = list.split(" ");
    if (kind === "Invitations") return county.invitation(year as AcademicYear, at);
    if (kind === "Evidence") return county.evidence(year as AcademicYear, at);
    return standing.get(list)?.[at];
  }

  const sizeOf = (list: string): number =>
    /^(Invitations|Evidence) /.test(list) && !list.endsWith(nextYear)
      ? county.invitationsPerYear
      : (standing.get(list)?.length ?? 0);

  function page(list: string, from: number): object {
    const value: object[] = [];
    let at = from;
    for (; at < sizeOf(list) && value.length < 1000; at++) {
      const made = row(list, at);
      if (made) value.push(asItem(at + 1, 1, { ...made.fields, Key: made.key }));
    }
    rowsRead();
    const base = `${root}/sites/site/lists/${encodeURIComponent(list)}/items/delta`;
    return at < sizeOf(list)
      ? { value, "@odata.nextLink": `${base}?from=${at}` }
      : { value, "@odata.deltaLink": `${base}?token=latest` };
  }

  function answer(method: string, address: string, body: unknown): object {
    const { pathname, searchParams } = new URL(address, `${root}/`);
    const path = decodeURIComponent(pathname).replace(/^\/v1\.0/, "");
    if (path.endsWith("/oauth2/v2.0/token")) return { access_token: "token", expires_in: 3600 };
    if (path === "/$batch") return { responses: (body as { requests: Part[] }).requests.map(inBatch) };
    const items = /^\/sites\/site\/lists\/([^/]+)\/items(\/delta)?$/.exec(path);
    if (items?.[1] && items[2])
      return searchParams.has("token")
        ? {
            value: [],
            "@odata.deltaLink": `${root}/sites/site/lists/${encodeURIComponent(items[1])}/items/delta?token=latest`,
          }
        : page(items[1], Number(searchParams.get("from") ?? 0));
    if (items?.[1] && method === "GET") return filtered(items[1], searchParams);
    if (path === "/sites/site/lists")
      return { value: lists.map((name) => ({ id: name, displayName: name })) };
    if (/^\/sites\/[^/]+:/.test(path)) return { id: "site" };
    throw new Error(`The made-up Graph does not know ${method} ${path}.`);
  }

  /** `fields/Meeting eq '…'` or a person's, as older evidence is asked for. */
  function filtered(list: string, query: URLSearchParams): object {
    const wanted = /^fields\/(\w+) eq '(.*)'$/.exec(query.get("$filter") ?? "");
    const from = Number(query.get("from") ?? 0);
    const [, column, text = ""] = wanted ?? [];
    const numbers =
      column === "Meeting" ? county.ofMeeting(text) : column === "Person" ? county.ofPerson(text) : [];
    const value = numbers.slice(from, from + 1000).flatMap((at) => {
      const made = row(list, at);
      return made ? [asItem(at + 1, 1, { ...made.fields, Key: made.key })] : [];
    });
    const at = from + 1000;
    query.set("from", String(at));
    const next = `${root}/sites/site/lists/${encodeURIComponent(list)}/items?${query}`;
    return at < numbers.length ? { value, "@odata.nextLink": next } : { value };
  }

  function inBatch({ id, method, url, body }: Part) {
    if (method === "GET") return { id, status: 200, body: answer(method, `${root}${url}`, undefined) };
    return { id, status: 201, body: asItem(10_000_000 + ++written, 1, body?.fields ?? {}) };
  }

  return async (input, init) => {
    const request = new Request(input as string, init);
    const text = await request.text();
    const body = request.headers.get("content-type")?.includes("json") && text ? JSON.parse(text) : undefined;
    return Response.json(answer(request.method, request.url, body));
  };
}

/** A row with what every item of a list carries beside its columns; an empty column does not come. */
function asItem(id: number, version: number, fields: object): object {
  const etag = `"b2c3d4e5-0000-4000-8000-${String(id).padStart(12, "0")},${version}"`;
  const kept = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== ""),
  );
  return {
    "@odata.etag": etag,
    id: String(id),
    eTag: etag,
    createdDateTime: "2026-09-01T08:00:00Z",
    lastModifiedDateTime: "2026-09-01T08:00:00Z",
    fields: {
      "@odata.etag": etag,
      ...kept,
      id: String(id),
      ContentType: "Item",
      Created: "2026-09-01T08:00:00Z",
      Modified: "2026-09-01T08:00:00Z",
      _UIVersionString: `${version}.0`,
      Attachments: false,
    },
  };
}
