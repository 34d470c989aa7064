import { useQueryClient } from "@tanstack/react-query";
import { tellingAnswerSchema } from "../../../shared/contract/resources/upkeep-lists.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { duplicatesKey } from "./upkeep-lists.ts";

/** Tells resources apart that look the same, and takes that back. */
export function useTellApart() {
  const api = useApi();
  const answers = useQueryClient();
  const askAgain = () => answers.invalidateQueries({ queryKey: duplicatesKey });
  return {
    /** `POST /api/resources/upkeep/duplicates/apart`; answers what takes it back. Sent twice it is done once. */
    async tellApart(resources: readonly string[]): Promise<string> {
      const { id } = await api.ask(
        { method: "POST", path: "/api/resources/upkeep/duplicates/apart", body: { resources } },
        tellingAnswerSchema,
      );
      await askAgain();
      return id;
    },
    /** `DELETE /api/resources/upkeep/duplicates/apart/{id}`. */
    async takeBack(id: string): Promise<void> {
      await api.tell({ method: "DELETE", path: path`/api/resources/upkeep/duplicates/apart/${id}` });
      await askAgain();
    },
  };
}
