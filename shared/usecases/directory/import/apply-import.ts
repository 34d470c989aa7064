import type {
  ChangedRow,
  DirectoryValue,
  ImportPlan,
  PlannedRow,
} from "../../../domain/directory/import/plan.ts";
import type { Person } from "../../../domain/directory/person.ts";
import type { DirectoryRows, DirectoryWrite } from "../../../domain/directory/ports.ts";
import type { Post } from "../../../domain/directory/post.ts";
import type { School } from "../../../domain/directory/school.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";

export interface AppliedImport {
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  /** What somebody else changed meanwhile: it is left as they made it. */
  readonly notWritten: readonly PlannedRow[];
}

type Subject = DirectoryValue["subject"];
interface Values extends Record<Subject, object> {
  readonly school: School;
  readonly person: Person;
  readonly post: Post;
}

/**
 * Writes a plan, if it still is what was previewed: schools and people before the posts that name them, 20 to a request.
 * Safe to repeat: what stands already is not written again.
 */
export async function applyImport(
  { directoryWriter }: Pick<Ports, "directoryWriter">,
  {
    plan,
    fingerprint,
    previewed,
    onProgress,
  }: {
    plan: ImportPlan;
    fingerprint: string;
    previewed: string;
    onProgress: (progress: { done: number; of: number }) => void;
  },
): Promise<Result<AppliedImport, "import.stale">> {
  if (fingerprint !== previewed) return refuse("import.stale");
  const all = [...plan.added, ...plan.changed, ...plan.ended];
  const lost = new Set<string>();
  let done = 0;

  async function write<Of extends Subject>(subject: Of, rows: DirectoryRows<Values[Of]>): Promise<void> {
    const writes: DirectoryWrite<Values[Of]>[] = [];
    for (const planned of all) {
      if (planned.subject !== subject) continue;
      const row = planned.value as Values[Of];
      if (!("before" in planned)) {
        writes.push({ row });
        continue;
      }
      const standing = await rows.find(keyOf(planned));
      if (standing && isSame(standing.value, planned.before as Values[Of]))
        writes.push({ row, version: standing.version });
      else lost.add(keyOf(planned));
    }
    const before = done;
    for (const key of await rows.writeAll(writes, (written) => report(before + written))) lost.add(key);
    report(before + writes.length);
  }

  function report(count: number): void {
    if (count === done) return;
    done = count;
    onProgress({ done, of: all.length });
  }

  await write("school", directoryWriter.schools);
  await write("person", directoryWriter.people);
  await write("post", directoryWriter.posts);
  const written = (rows: readonly (PlannedRow | ChangedRow)[]) =>
    rows.filter((row) => !lost.has(keyOf(row))).length;
  return ok({
    added: written(plan.added),
    changed: written(plan.changed),
    ended: written(plan.ended),
    notWritten: all.filter((row) => lost.has(keyOf(row))),
  });
}

const keyOf = (planned: PlannedRow): string =>
  planned.subject === "school" ? planned.value.urn : planned.value.id;

function isSame<Value extends object>(standing: Value, planned: Value): boolean {
  return JSON.stringify(Object.entries(standing).sort()) === JSON.stringify(Object.entries(planned).sort());
}
