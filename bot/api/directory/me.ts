import type { Me } from "../../../shared/contract/directory/me.schema.ts";
import { type Actor, canEditBriefing, isCentralTeam } from "../../../shared/domain/directory/actor.ts";
import { type Directory, schoolsHeadedBy } from "../../../shared/domain/directory/directory.ts";
import type { Network } from "../../../shared/domain/networks/network.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { postsInWords } from "./posts-in-words.ts";

interface MeSeen {
  readonly directory: Directory;
  readonly networks: readonly Network[];
  readonly today: CivilDate;
}

export const presentMe = (actor: Actor, { directory, networks, today }: MeSeen): Me => ({
  id: actor.person,
  name: directory.person(actor.person)?.name ?? "",
  posts: postsInWords(actor.person, directory, today),
  canEditBriefing: canEditBriefing(actor),
  isCentralTeam: isCentralTeam(actor),
  headOf: schoolsHeadedBy(directory, actor.person, today).map((urn) => ({
    urn,
    name: directory.school(urn)?.name ?? "",
  })),
  leadOf: networks.filter(({ leads }) => leads.includes(actor.person)).map(({ id, name }) => ({ id, name })),
});
