import type { PersonId } from "../../domain/directory/person.ts";
import type { ListItem } from "../mirror/list-items.ts";
import type { ListMirror } from "../mirror/list-mirror.ts";
import { RowGroups } from "./row-groups.ts";
import { RowsOnDemand } from "./rows-on-demand.ts";

/** Rows by whom they are about, and those not told yet, so that a look costs what it finds and not what was ever sent. */
export class ClaimedIndex<Value> {
  private readonly rows: RowsOnDemand<Value>;
  private readonly people: RowGroups;
  private readonly open = new Set<string>();

  constructor(mirror: ListMirror, read: (item: ListItem) => Value | undefined) {
    this.rows = new RowsOnDemand(mirror, read);
    this.people = new RowGroups(mirror, "Person");
    for (const id of mirror.ids) if (!mirror.value(id, "ToldAt")) this.open.add(id);
    mirror.onChange(({ before, after }) => {
      if (after && !after.fields.ToldAt) this.open.add(after.id);
      else this.open.delete((after ?? before)?.id ?? "");
    });
  }

  about(person: PersonId): Value[] {
    return this.rows.getAll(this.people.of(person));
  }

  allOpen(): Value[] {
    return this.rows.getAll(this.open);
  }
}
