import type { Beacon } from "../../bot/compose.ts";
import type {
  ImportLine,
  ImportPreview,
  ImportResult,
} from "../../shared/contract/directory/import.schema.ts";
import type { World } from "../../shared/testing/in-memory-ports.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";

export type ImportKind = "schools" | "people";

export interface ImportWorld {
  readonly world: BeaconWorld;
  readonly beacon: Beacon;
  preview(kind: ImportKind, file: string | Buffer, query?: Query): Promise<ImportPreview>;
  /** The whole answer, whatever it is. */
  ask(address: string, file: string | Buffer, query?: Query): Promise<{ status: number; body: string }>;
  /** Previews and then applies. */
  importFile(kind: ImportKind, file: string | Buffer, query?: Query): Promise<Imported>;
  close(): Promise<void>;
}

export interface Imported {
  readonly preview: ImportPreview;
  readonly lines: readonly ImportLine[];
  readonly result: ImportResult | undefined;
}

type Query = Readonly<Record<string, string>>;

/** Beacon over a local tenant, and the way a member of the central team imports. */
export async function importWorld(trust: World = smallTrust()): Promise<ImportWorld> {
  const world = await beaconWorld(trust);
  const beacon = await world.open();
  const token = await world.tokenFor(small.editor, ["Trust.Manage"]);

  async function ask(address: string, file: string | Buffer, query: Query = {}) {
    const answer = await beacon.app.inject({
      method: "POST",
      url: `/api/directory/imports/${address}`,
      query: { file: "staff.csv", ...query },
      headers: { authorization: `Bearer ${token}`, "content-type": "application/octet-stream" },
      payload: file,
    });
    return { status: answer.statusCode, body: answer.payload };
  }

  async function preview(kind: ImportKind, file: string | Buffer, query?: Query): Promise<ImportPreview> {
    const { status, body } = await ask(`${kind}/preview`, file, query);
    if (status !== 200) throw new Error(`The preview was refused: ${body}`);
    return JSON.parse(body);
  }

  return {
    world,
    beacon,
    ask,
    preview,
    async importFile(kind, file, query = {}) {
      const previewed = await preview(kind, file, query);
      const { fingerprint } = previewed;
      const { status, body } = await ask(`${kind}/apply`, file, { ...query, fingerprint });
      if (status !== 200) throw new Error(`The import was refused: ${body}`);
      const lines = body
        .split("\n")
        .filter(Boolean)
        .map((line): ImportLine => JSON.parse(line));
      const last = lines.at(-1);
      return { preview: previewed, lines, result: last && "result" in last ? last.result : undefined };
    },
    async close() {
      await beacon.close();
      await world.close();
    },
  };
}
