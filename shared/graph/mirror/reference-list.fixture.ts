import type { Next } from "../transport/step.ts";
import type { ListItem } from "./list-items.ts";

interface Row {
  readonly id: string;
  /** Every state it has had; the last is the present one. */
  readonly states: readonly ListItem[];
  readonly changed: number;
  readonly deleted: boolean;
}

export interface DeltaWhims {
  /** A number in [0, 1) for each choice that the service is free to make. */
  readonly chance: () => number;
  /** Runs after a page has been put together and before it arrives: what changes meanwhile is not in it. */
  readonly meanwhile: () => void;
}

const site = "https://graph.example/v1.0/sites/site";
const startOfDelta = `${site}/lists/list/items/delta?$expand=fields`;

/** The one true list, and a service that tells of its changes in every way that the documentation of delta allows. */
export class ReferenceList {
  private readonly rows = new Map<string, Row>();
  private changes = 0;
  private made = 0;

  get standing(): ListItem[] {
    return [...this.rows.values()].flatMap(({ deleted, states }) => (deleted ? [] : (states.at(-1) ?? [])));
  }

  create(): ListItem {
    const id = String(++this.made);
    return this.write(id, []);
  }

  update(id: string): ListItem {
    return this.write(id, this.rows.get(id)?.states ?? []);
  }

  delete(id: string): void {
    const row = this.rows.get(id);
    if (row) this.rows.set(id, { ...row, changed: ++this.changes, deleted: true });
  }

  /** Graph over this list: the site's lists, delta, and delta in batches. */
  serve({ chance, meanwhile }: DeltaWhims): Next {
    const emptied = new Set<string>();
    // Twice at the most before an enumeration is let through, as a service that recovers would.
    let refusals = 0;
    const answer = (url: string): { status: number; headers?: Record<string, string>; body: unknown } => {
      const token = new URL(url).searchParams.get("token");
      if (token && refusals < 2 && chance() < 0.15) {
        refusals++;
        return {
          status: 410,
          headers: chance() < 0.5 ? { Location: startOfDelta } : {},
          body: { error: { code: "resyncRequired" } },
        };
      }
      if (chance() < 0.2 && !emptied.has(url)) {
        emptied.add(url);
        return { status: 200, body: { value: [], "@odata.nextLink": url } };
      }
      const page = this.page(token, 1 + Math.floor(chance() * 4), chance);
      if ("@odata.deltaLink" in page) refusals = 0;
      meanwhile();
      return { status: 200, body: page };
    };
    return async ({ url, body }) => {
      if (url.startsWith(`${site}/lists?`))
        return Response.json({ value: [{ id: "list", displayName: "Things" }] });
      if (!url.endsWith("/$batch")) {
        const { status, headers, body: page } = answer(url);
        return Response.json(page, { status, ...(headers ? { headers } : {}) });
      }
      const { requests } = JSON.parse(String(body)) as { requests: { id: string; url: string }[] };
      const responses = requests.map((part) => ({
        id: part.id,
        ...answer(`https://graph.example/v1.0${part.url}`),
      }));
      return Response.json({ responses });
    };
  }

  private write(id: string, before: readonly ListItem[]): ListItem {
    const version = before.length + 1;
    const item = { id, etag: `"{guid-${id}},${version}"`, fields: { Key: `key-${id}`, Version: version } };
    this.rows.set(id, { id, states: [...before, item], changed: ++this.changes, deleted: false });
    return item;
  }

  private page(token: string | null, size: number, chance: () => number): object {
    const [since = 0, from = this.changes] = token ? token.split(" ").map(Number) : [];
    const changed = [...this.rows.values()]
      .filter((row) => row.changed > since)
      .sort((a, b) => a.changed - b.changed);
    const told = changed.slice(0, size);
    const more = changed.length > size;
    const link = (to: string) => `${site}/lists/list/items/delta?token=${encodeURIComponent(to)}`;
    return {
      value: told
        // What was deleted before an enumeration began concerns nobody.
        .filter((row) => !row.deleted || row.changed > from)
        .flatMap((row) => this.entries(row, chance)),
      ...(more
        ? { "@odata.nextLink": link(`${told.at(-1)?.changed} ${from}`) }
        : { "@odata.deltaLink": link(`${this.changes} 0`) }),
    };
  }

  /** A row as delta tells it: once, or more often, with states that it has left behind. */
  private entries({ id, states, deleted }: Row, chance: () => number): unknown[] {
    if (deleted) return [{ id, deleted: { state: "deleted" } }];
    const shown = ({ etag, fields }: ListItem) => ({ id, eTag: etag, fields });
    const present = states.slice(-1).map(shown);
    if (chance() < 0.7) return present;
    const past = states.slice(0, -1).map(shown);
    return chance() < 0.5
      ? [...past, ...present]
      : [...present, ...past.toReversed(), ...present.slice(0, 1)];
  }
}
