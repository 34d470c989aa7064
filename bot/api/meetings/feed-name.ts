import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { CalendarFeed } from "../../../shared/domain/meetings/feed.ts";
import type { Network } from "../../../shared/domain/networks/network.ts";

/** What a calendar is called: "My meetings", "SENDCO network", "Flax Bourton Church of England Primary School". */
export function feedName(
  { subject }: Pick<CalendarFeed, "subject">,
  directory: Directory,
  networks: readonly Network[],
): string {
  switch (subject.kind) {
    case "person":
      return "My meetings";
    case "deadlines":
      return "My deadlines";
    case "network":
      return networks.find(({ id }) => id === subject.of)?.name ?? "A network that is no longer there";
    case "school":
      return directory.school(subject.of)?.name ?? "A school that has left";
  }
}
