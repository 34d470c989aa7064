import type { PersonId } from "../../directory/person.ts";
import type { ListedHelper } from "./listed-helper.ts";

/** Those who agreed to be listed. Nobody stands there who has not. */
export interface ListedHelpers {
  find(person: PersonId): Promise<ListedHelper | undefined>;
  list(): Promise<readonly ListedHelper[]>;
  /** Adds under the person's id; when they are listed already, answers what stands. */
  add(helper: ListedHelper): Promise<ListedHelper>;
  /** Somebody who is not listed counts as removed. */
  remove(person: PersonId): Promise<void>;
}
