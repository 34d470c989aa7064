import type { Directory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import type { Network } from "../../networks/network.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { Edition } from "../edition.ts";
import type { EditionId } from "../ids.ts";
import { canPropose } from "./can-propose.ts";
import type { ProposalsClosingNotice } from "./ports.ts";
import type { Proposal } from "./proposal.ts";

/** Of so many Tuesdays before it is looked who proposes often, and who edits. */
export const editionsLookedAt = 6;
/** Whoever proposed for so many of them proposes often. */
const often = 3;

export interface ProposalsClosing {
  readonly edition: EditionId;
  readonly today: CivilDate;
  /** For this edition, however they stand. */
  readonly proposals: readonly Proposal[];
  /** For the editions before it. */
  readonly before: readonly Proposal[];
  /** Those editions. */
  readonly editionsBefore: readonly Pick<Edition, "publishedBy">[];
  readonly directory: Directory;
  readonly networks: readonly Pick<Network, "leads">[];
  /** Whether somebody works today. */
  readonly works: (person: PersonId) => boolean;
}

/**
 * Whom it concerns that proposals for an edition close today, one notice each: whoever has one to mend; whoever proposes often and
 * has proposed nothing yet; and editors, as far as they are known by what they published or decided, while proposals wait to be read.
 * A lead or head who seldom proposes hears nothing: every week would be noise.
 */
export function closingNotices(closing: ProposalsClosing): ProposalsClosingNotice[] {
  const { edition, proposals, directory, works } = closing;
  const concerned = new Map<PersonId, ProposalsClosingNotice>();
  const amend = (to: PersonId, change: Partial<ProposalsClosingNotice>) =>
    concerned.set(to, { ...(concerned.get(to) ?? { to, edition, sentBack: [], toRead: 0 }), ...change });
  for (const { proposer, standing, content } of proposals)
    if (standing.status === "sent-back")
      amend(proposer, { sentBack: [...(concerned.get(proposer)?.sentBack ?? []), content.title] });
  for (const person of oftenProposing(closing)) amend(person, {});
  for (const person of knownEditors(closing)) {
    const toRead = proposals.filter(
      ({ proposer, standing }) => standing.status === "waiting" && proposer !== person,
    ).length;
    if (toRead > 0) amend(person, { toRead });
  }
  return [...concerned.values()]
    .filter(({ to }) => directory.person(to) && works(to))
    .sort((a, b) => (a.to < b.to ? -1 : 1));
}

function oftenProposing({ proposals, before, directory, networks, today }: ProposalsClosing): PersonId[] {
  const editions = new Map<PersonId, Set<EditionId>>();
  for (const { proposer, edition, standing } of before)
    if (standing.status !== "withdrawn")
      editions.set(proposer, (editions.get(proposer) ?? new Set()).add(edition));
  const have = new Set(proposals.map(({ proposer }) => proposer));
  return [...editions]
    .filter(([, proposedFor]) => proposedFor.size >= often)
    .map(([person]) => person)
    .filter((person) => !have.has(person))
    .filter((person) => canPropose({ person, appRoles: [] }, { directory, networks, today }));
}

/** App roles come with a sign-in and are kept nowhere, so an editor is whoever has lately acted as one. */
const knownEditors = ({ proposals, before, editionsBefore }: ProposalsClosing): Set<PersonId> =>
  new Set([
    ...editionsBefore.flatMap(({ publishedBy }) => publishedBy ?? []),
    ...[...before, ...proposals].flatMap(({ standing }) => ("by" in standing ? [standing.by] : [])),
  ]);
