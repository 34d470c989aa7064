import type { Closure } from "../domain/directory/closure.ts";
import { buildDirectory, type Directory } from "../domain/directory/directory.ts";
import type { Person } from "../domain/directory/person.ts";
import type {
  DirectoryReader,
  DirectoryRows,
  DirectoryWriter,
  EntraUser,
  EntraUsers,
} from "../domain/directory/ports.ts";
import type { Post } from "../domain/directory/post.ts";
import type { School } from "../domain/directory/school.ts";
import { ok, refuse } from "../domain/result.ts";
import { Rows } from "./in-memory-rows.ts";

/** Schools, people, posts and closures that can be read and written. */
export function inMemoryDirectory(parts: {
  readonly schools: readonly School[];
  readonly people: readonly Person[];
  readonly posts: readonly Post[];
  readonly closures: readonly Closure[];
}): { reader: DirectoryReader; writer: DirectoryWriter } {
  const schools = filled(parts.schools, ({ urn }) => urn);
  const people = filled(parts.people, ({ id }) => id);
  const posts = filled(parts.posts, ({ id }) => id);
  const closures = filled(parts.closures, ({ id }) => id);
  let built: Directory | undefined;
  const forget = () => {
    built = undefined;
  };
  const values = <Row>(rows: Rows<string, Row>) => rows.all().map(({ value }) => value);
  return {
    reader: {
      async current() {
        built ??= buildDirectory({
          schools: values(schools),
          people: values(people),
          posts: values(posts),
        });
        return built;
      },
      closures: async () => values(closures),
    },
    writer: {
      schools: writing(schools, ({ urn }) => urn, forget),
      people: writing(people, ({ id }) => id, forget),
      posts: writing(posts, ({ id }) => id, forget),
      closures: writing(closures, ({ id }) => id, forget),
    },
  };
}

function filled<Row>(values: readonly Row[], keyOf: (row: Row) => string): Rows<string, Row> {
  const rows = new Rows<string, Row>();
  for (const value of values) rows.put(keyOf(value), value);
  return rows;
}

function writing<Row>(
  rows: Rows<string, Row>,
  keyOf: (row: Row) => string,
  changed: () => void,
): DirectoryRows<Row> {
  const put = (row: Row) => {
    changed();
    return rows.put(keyOf(row), row);
  };
  const isSame = (standing: Row, row: Row) => JSON.stringify(standing) === JSON.stringify(row);
  return {
    find: async (key) => rows.find(key),
    create: async (row) => rows.find(keyOf(row)) ?? put(row),
    async save(row, version) {
      return rows.find(keyOf(row))?.version === version ? ok(put(row)) : refuse("directory.changed");
    },
    async remove(key, version) {
      const standing = rows.find(key);
      if (standing && standing.version !== version) return refuse("directory.changed");
      rows.delete(key);
      changed();
      return ok(undefined);
    },
    async writeAll(writes, onProgress = () => {}) {
      const lost = writes.filter(({ row, version }) => {
        const standing = rows.find(keyOf(row));
        if (standing?.version !== version) return !(standing && isSame(standing.value, row));
        put(row);
        return false;
      });
      if (writes.length > 0) onProgress(writes.length);
      return lost.map(({ row }) => keyOf(row));
    },
  };
}

/** Accounts that a test gives, and how often it was asked for them. */
export function inMemoryEntraUsers(
  accounts: readonly (EntraUser & { readonly address: string })[],
): EntraUsers {
  const known = new Map(accounts.map(({ address, ...user }) => [address.toLowerCase(), user]));
  return {
    async findByAddress(addresses) {
      const found = new Map<string, EntraUser>();
      for (const address of addresses) {
        const user = known.get(address.trim().toLowerCase());
        if (user) found.set(address.trim().toLowerCase(), user);
      }
      return found;
    },
  };
}
