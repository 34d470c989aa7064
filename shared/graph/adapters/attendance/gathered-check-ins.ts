import type { MeetingEvidence } from "../../../domain/attendance/evidence.ts";
import type { CheckIns, EvidenceStore } from "../../../domain/attendance/ports.ts";
import { partsPerBatch } from "../../transport/batch.ts";
import type { Pace } from "../../transport/pace.ts";

/** So long the first of a portion waits for others: nobody notices it, and a full hall needs a twentieth of the requests. */
export const gatherMilliseconds = 1000;

interface Waiting {
  readonly checkIn: MeetingEvidence;
  readonly resolve: () => void;
  readonly reject: (failure: unknown) => void;
}

/**
 * Check-ins of many people at once, gathered into portions of twenty, one after another. Each person's promise is kept when
 * Graph has confirmed their own row; where a portion fails, who stands nevertheless is told so and the rest can scan again.
 */
export function gatheredCheckIns({
  evidence,
  pace,
}: {
  evidence: Pick<EvidenceStore, "add" | "listFor">;
  pace: Pick<Pace, "sleep">;
}): CheckIns {
  const waiting: Waiting[] = [];
  let isWriting = false;

  async function writeAll(): Promise<void> {
    isWriting = true;
    try {
      while (waiting.length > 0) {
        if (waiting.length < partsPerBatch) await pace.sleep(gatherMilliseconds);
        await write(waiting.splice(0, partsPerBatch));
      }
    } finally {
      isWriting = false;
    }
  }

  async function write(portion: readonly Waiting[]): Promise<void> {
    try {
      await evidence.add(portion.map(({ checkIn }) => checkIn));
      for (const each of portion) each.resolve();
    } catch (failure) {
      for (const each of portion) {
        if (await stands(each.checkIn)) each.resolve();
        else each.reject(failure);
      }
    }
  }

  const stands = async ({ meeting, year, id }: MeetingEvidence): Promise<boolean> =>
    (await evidence.listFor({ id: meeting, year })).some((each) => each.id === id);

  return {
    record: (checkIn) =>
      new Promise((resolve, reject) => {
        waiting.push({ checkIn, resolve, reject });
        if (!isWriting) void writeAll();
      }),
  };
}
