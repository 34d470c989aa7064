import type { StandingBody } from "../../../../shared/contract/resources/keeping-resources.schema.ts";
import { usePutAway } from "../../../api/resources/put-away.ts";
import { useUndoable } from "../../../ui/useUndoable.ts";

interface Stood {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly standing: "current" | "proposed" | "archived" | "superseded" | "removed";
  readonly supersededBy?: { readonly id: string } | undefined;
}

const doneWords: Readonly<Record<StandingBody["status"], string>> = {
  current: "Brought back",
  archived: "Archived",
  removed: "Removed",
  superseded: "Replaced",
};

/** Changes how resources stand, one after the other, each with its way back. */
export function useStanding() {
  const doing = useUndoable();
  const { setStanding } = usePutAway();
  return {
    doing,
    change: (resource: Stood, body: StandingBody) =>
      doing.attempt(async () => {
        const version = await setStanding(resource.id, resource.version, body);
        return {
          said: `${doneWords[body.status]}: ${resource.title}.`,
          undo: () => setStanding(resource.id, version, asItStood(resource)),
        };
      }),
  };
}

function asItStood({ standing, supersededBy }: Stood): StandingBody {
  if (standing === "superseded" && supersededBy) return { status: "superseded", by: supersededBy.id };
  return standing === "archived" || standing === "removed" ? { status: standing } : { status: "current" };
}
