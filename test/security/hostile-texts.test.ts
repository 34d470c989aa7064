import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { itemBody, newItemId, nextTuesday } from "./draft-item.ts";
import { type GuardedServer, guardedServer } from "./guarded-server.ts";
import { people } from "./guarded-trust.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { openBeacon } from "./open-beacon.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * minute);

describe("what people write", () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await guardedServer();
  });
  afterAll(() => server.close());

  /** The text in every field that takes words; in those of one line, on one line. */
  const everywhere = (text: string) => {
    const line = text.replace(/[\r\n]+/g, " ");
    const address = `https://trust.example/?q=${encodeURIComponent(text)}`;
    return {
      title: line,
      what: text,
      why: text,
      action: { text: line, dueOn: "2027-12-01" },
      links: [{ label: line.slice(0, 80), address, kind: text }],
    };
  };

  it.each(Object.entries(hostileTexts))(
    "comes back as written, in the editor's page and in a reader's: %s (invariant 10)",
    async (_name, text) => {
      const edition = nextTuesday();
      const written = everywhere(text);
      const id = newItemId();
      const source = { kind: "meeting", id: "m", title: written.links[0]?.label };
      const { call, world } = server;
      const added = await call(people.editor, `POST /api/briefing/editions/${edition}/items`, {
        body: { id, ...itemBody(written), source },
      });
      expect([added.code, added.body]).toEqual(["ok", expect.objectContaining({ ...written, source })]);
      const draft = await call(people.editor, `GET /api/briefing/editions/${edition}/draft`);
      const sent = await call(people.editor, `POST /api/briefing/editions/${edition}/publication`, {
        body: { when: "now" },
        version: String(draft.body.version),
      });
      expect(sent.status).toBe(202);

      const other = await openBeacon(world);
      expect((await other.ports.items.find(id as never))?.value).toMatchObject(written);
      await other.close();
      const read = (await call(people.headOfA, `GET /api/briefing/editions/${edition}`)).body
        .items as unknown[];
      expect(read).toEqual([
        expect.objectContaining({ ...written, action: { ...written.action, overdue: false } }),
      ]);
    },
  );

  it.each(Object.entries(hostileTexts))(
    "can be searched for without harm: %s (invariant 10)",
    async (_name, text) => {
      const words = encodeURIComponent(text.slice(0, 200));
      for (const address of ["/api/briefing/search", "/api/directory/people", "/api/resources"] as const) {
        const answer = await server.call(
          people.editor,
          `GET ${address}?q=${words.slice(0, 100)}`.replace(/%.?$/, "") as never,
        );
        expect([address, answer.code]).toEqual([address, "ok"]);
      }
    },
  );
});
