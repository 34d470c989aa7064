import type { z } from "zod";
import type { Closure } from "../../../domain/directory/closure.ts";
import type { Person } from "../../../domain/directory/person.ts";
import type { DirectoryRows, DirectoryWriter } from "../../../domain/directory/ports.ts";
import type { Post } from "../../../domain/directory/post.ts";
import type { School } from "../../../domain/directory/school.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { closuresList, peopleList, postsList, schoolsList } from "../../schema/directory.list.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import { batchedWrites } from "../batched-writes.ts";
import { versionedRows } from "../versioned-rows.ts";
import {
  closureSchema,
  fromClosure,
  fromPerson,
  fromPost,
  fromSchool,
  personSchema,
  postSchema,
  schoolSchema,
} from "./directory-rows.ts";

interface Parts {
  readonly graph: Graph;
  readonly mirror: SiteMirror;
  readonly pace: Pace;
}

interface ListOf<Row> {
  readonly name: string;
  readonly schema: z.ZodType<Row>;
  readonly keyOf: (row: Row) => string;
  readonly from: (row: Row) => Fields;
}

/** Writes the directory's lists. Rows that cannot be read are reported by the reader of the same lists. */
export function directoryWriter(parts: Parts): DirectoryWriter {
  return {
    schools: rowsOf<School>(parts, {
      name: schoolsList.name,
      schema: schoolSchema,
      keyOf: ({ urn }) => urn,
      from: fromSchool,
    }),
    people: rowsOf<Person>(parts, {
      name: peopleList.name,
      schema: personSchema,
      keyOf: ({ id }) => id,
      from: fromPerson,
    }),
    posts: rowsOf<Post>(parts, {
      name: postsList.name,
      schema: postSchema,
      keyOf: ({ id }) => id,
      from: fromPost,
    }),
    closures: rowsOf<Closure>(parts, {
      name: closuresList.name,
      schema: closureSchema,
      keyOf: ({ id }) => id,
      from: fromClosure,
    }),
  };
}

function rowsOf<Row>(parts: Parts, { name, schema, keyOf, from }: ListOf<Row>): DirectoryRows<Row> {
  const rows = versionedRows(parts, name, schema, () => {});
  return {
    find: async (key) => rows.find(key),
    create: async (row) => rows.confirmed(await rows.table.create(keyOf(row), from(row))),
    async save(row, version) {
      const outcome = await rows.table.save(keyOf(row), version, from(row));
      return "saved" in outcome ? ok(rows.confirmed(outcome.saved)) : refuse("directory.changed");
    },
    async remove(key, version) {
      const outcome = await rows.table.remove(key, version);
      return "saved" in outcome || outcome.lost === undefined ? ok(undefined) : refuse("directory.changed");
    },
    writeAll: (writes, onProgress = () => {}) =>
      batchedWrites(
        { ...parts, table: rows.table },
        writes.map(({ row, version }) => ({
          key: keyOf(row),
          fields: from(row),
          ...(version === undefined ? {} : { etag: version }),
        })),
        onProgress,
      ),
  };
}
