import type { z } from "zod";
import { buildDirectory, type Directory } from "../../../domain/directory/directory.ts";
import type { DirectoryReader } from "../../../domain/directory/ports.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { closuresList, peopleList, postsList, schoolsList } from "../../schema/directory.list.ts";
import { MirroredRows, type ReportUnreadable, rowReader } from "../rows.ts";
import { closureSchema, personSchema, postSchema, schoolSchema } from "./directory-rows.ts";

/** Schools, people, posts and closures out of the mirror; the indexes are built anew only after one of them changed. */
export function directoryReader(mirror: SiteMirror, report: ReportUnreadable): DirectoryReader {
  const rows = <Value>(list: string, schema: z.ZodType<Value>) =>
    new MirroredRows(mirror.list(list), rowReader(list, schema, report));
  const schools = rows(schoolsList.name, schoolSchema);
  const people = rows(peopleList.name, personSchema);
  const posts = rows(postsList.name, postSchema);
  const closures = rows(closuresList.name, closureSchema);
  let built: { revision: number; directory: Directory } | undefined;

  const values = <Value>(from: MirroredRows<Value>) => from.all().map(({ value }) => value);

  return {
    async current() {
      const revision = schools.revision + people.revision + posts.revision;
      if (built?.revision !== revision) {
        const directory = buildDirectory({
          schools: values(schools).sort((a, b) => a.name.localeCompare(b.name, "en-GB")),
          people: values(people),
          posts: values(posts),
        });
        built = { revision, directory };
      }
      return built.directory;
    },
    closures: async () => values(closures),
  };
}
