import type { SendingReportShown } from "../../../shared/contract/briefing/sending.schema.ts";
import { mayBeToldAgain } from "../../../shared/domain/briefing/sending/report.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import { isHeldOn } from "../../../shared/domain/directory/post.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import type { SendingReport } from "../../../shared/usecases/briefing/sending/read-report.ts";

/** What became of telling each reader, by name. Of somebody who has left, the name is empty. */
export function presentReport(
  { edition, reached, isKept }: SendingReport,
  directory: Directory,
  today: CivilDate,
): SendingReportShown {
  const schoolsOf = (person: (typeof reached)[number]["person"]) => [
    ...new Set(
      directory
        .postsOf(person)
        .filter((post) => isHeldOn(post, today))
        .flatMap(({ school }) => directory.school(school)?.name ?? []),
    ),
  ];
  return {
    edition: edition.id,
    status: edition.status,
    paused: edition.delivery?.paused !== undefined,
    stopped: edition.delivery?.stopped !== undefined,
    isKept,
    people: reached.map((each) => ({
      id: each.person,
      name: directory.person(each.person)?.name ?? "",
      schools: schoolsOf(each.person),
      standing: each.standing,
      ...(each.by ? { by: { ...each.by, at: each.by.at.toISOString() } } : {}),
      ...(each.copy ? { copy: each.copy } : {}),
      mayBeToldAgain: mayBeToldAgain(each),
    })),
  };
}
