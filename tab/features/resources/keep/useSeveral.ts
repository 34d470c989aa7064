import { useState } from "react";
import type {
  SetOfOne,
  SeveralAnswer,
} from "../../../../shared/contract/resources/keeping-resources.schema.ts";
import { mostAtOnce } from "../../../../shared/contract/resources/keeping-resources.schema.ts";
import type { FoundResource } from "../../../../shared/contract/resources/resources.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { usePutAway } from "../../../api/resources/put-away.ts";
import { useUndoable } from "../../../ui/useUndoable.ts";

/** Choosing several resources in the list and changing them together, each over the version that was read. */
export function useSeveral(shown: readonly FoundResource[]) {
  const [isChoosing, setChoosing] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<SeveralAnswer["failed"]>([]);
  const doing = useUndoable();
  const { changeSeveral } = usePutAway();
  // What is shown no longer is not changed: nobody changes what they do not see.
  const chosen = shown.filter(({ id, version }) => version !== undefined && ticked.has(id));

  const apply = (set: SetOfOne) =>
    doing.attempt(async () => {
      const answer = await changeSeveral(chosen.map(({ id, version = "" }) => ({ id, version, set })));
      setFailed(answer.failed);
      setTicked(new Set(answer.failed.map(({ id }) => id)));
      const { saved } = answer;
      if (saved.length === 0) return undefined;
      return {
        said: `Changed ${counted(saved.length, "resource", "resources")}.`,
        undo: async () => {
          const undone = await changeSeveral(
            saved.map(({ id, version, was }) => ({ id, version, set: was })),
          );
          setFailed(undone.failed);
        },
      };
    });

  return {
    isChoosing,
    canChoose: shown.some(({ version }) => version !== undefined),
    chosen,
    failed,
    doing,
    apply,
    begin: () => setChoosing(true),
    end() {
      setChoosing(false);
      setTicked(new Set());
      setFailed([]);
    },
    isTicked: (id: string) => ticked.has(id),
    /** As many as are changed at once. */
    isFull: chosen.length >= mostAtOnce,
    tick(id: string, isOn: boolean) {
      const next = new Set(ticked);
      if (isOn) next.add(id);
      else next.delete(id);
      setTicked(next);
    },
  };
}

export type Several = ReturnType<typeof useSeveral>;
