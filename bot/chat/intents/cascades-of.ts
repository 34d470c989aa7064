import type { MyCascade } from "../../../shared/contract/cpd/cascade.schema.ts";
import { isToDoNow, listMyCascades } from "../../../shared/usecases/cpd/cascade/list-my-cascades.ts";
import { presentMyCascade } from "../../api/cpd/present-cascades.ts";
import type { Turn } from "../turn.ts";

/** What whoever asks answers for at their schools: all of it, and what is to do now. */
export async function cascadesOf({
  ports,
  person,
  today,
}: Pick<Turn, "ports" | "person" | "today">): Promise<{ all: MyCascade[]; toDo: MyCascade[] }> {
  const directory = await ports.directory.current();
  const found = await listMyCascades(ports, { person });
  const present = (of: typeof found) => of.map((each) => presentMyCascade(each, { directory, today }));
  return { all: present(found), toDo: present(found.filter((each) => isToDoNow(each, today))) };
}
