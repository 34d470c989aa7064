import { z } from "zod";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { isHeldOn, type Post } from "../../../shared/domain/directory/post.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import type { PersonSeen } from "../../../shared/usecases/cpd/take-up/see-person.ts";

export const personParams = z.object({
  person: z
    .string()
    .min(1)
    .max(100)
    .transform((id) => id as PersonId),
});

/** The posts of a day that the asker sees somebody for. */
export const postsSeen = (
  { person, seenFor }: PersonSeen,
  directory: Directory,
  on: CivilDate,
): readonly Post[] =>
  directory
    .postsOf(person.id)
    .filter((post) => isHeldOn(post, on) && (!seenFor || seenFor.includes(post.school)));
