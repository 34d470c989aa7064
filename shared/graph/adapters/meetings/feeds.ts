import { z } from "zod";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { CalendarFeed, FeedId, FeedSubject } from "../../../domain/meetings/feed.ts";
import type { Feeds } from "../../../domain/meetings/ports.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { feedsList } from "../../schema/meetings.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, instantColumn, optionalText } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const feedSchema = z
  .object({
    Key: branded<FeedId>(),
    Owner: branded<PersonId>(),
    Subject: z.enum(["person", "deadlines", "network", "school"]),
    SubjectId: optionalText,
    Digest: z.string().min(1),
    MadeAt: instantColumn,
  })
  .transform(
    (row): CalendarFeed => ({
      id: row.Key,
      owner: row.Owner,
      subject: toSubject(row.Subject, row.SubjectId ?? ""),
      digest: row.Digest,
      madeAt: row.MadeAt,
    }),
  );

function toSubject(kind: FeedSubject["kind"], of: string): FeedSubject {
  if (kind === "person" || kind === "deadlines") return { kind };
  return kind === "network" ? { kind, of: of as NetworkId } : { kind, of: of as SchoolUrn };
}

const fromFeed = (feed: CalendarFeed): Fields => ({
  Title: feed.subject.kind,
  Owner: feed.owner,
  Subject: feed.subject.kind,
  SubjectId: "of" in feed.subject ? feed.subject.of : null,
  Digest: feed.digest,
  MadeAt: feed.madeAt.toISOString(),
});

export function feeds(parts: { graph: Graph; mirror: SiteMirror }, report: ReportUnreadable): Feeds {
  const rows = versionedRows(parts, feedsList.name, feedSchema, report);
  const all = () => rows.all().map(({ value }) => value);
  return {
    find: async (id) => rows.find(id)?.value,
    listOf: async (person) => all().filter(({ owner }) => owner === person),
    findByDigest: async (digest) => all().find((feed) => feed.digest === digest),
    create: async (feed) => rows.confirmed(await rows.table.create(feed.id, fromFeed(feed))).value,
    async remove(id) {
      const standing = rows.find(id);
      if (standing) await rows.table.remove(id, standing.version);
    },
  };
}
