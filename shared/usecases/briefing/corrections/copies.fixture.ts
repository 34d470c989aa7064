import type { CorrectionId } from "../../../domain/briefing/corrections/correction.ts";
import type { BriefingItem } from "../../../domain/briefing/item.ts";
import type { CardInChat } from "../../../domain/briefing/sending/card-in-chat.ts";
import type { CardPut } from "../../../domain/briefing/sending/ports.ts";
import type { Reach } from "../../../domain/briefing/sending/reach.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { anEdition } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { acting, coverForm, phonics, threeHeads, tuesday } from "../../../testing/three-heads.ts";
import { publishDueEditions } from "../publish-due-editions.ts";
import { readReport } from "../sending/read-report.ts";
import { type Change, correctItem } from "./correct-item.ts";
import { tellOfCorrections } from "./tell-of-corrections.ts";

export const editor = acting("eva" as PersonId, "Briefing.Edit");
export const gone: Change = { kind: "withdrawn", note: "It was meant for another trust." };
export const chat = (person: PersonId): Reach => ({ person, choice: "chat", chat: `chat of ${person}` });
export const mail = (person: PersonId): Reach => ({ person, choice: "mail" });

/** An edition that everybody was sent as they chose, and what becomes of their copies. */
export interface Copies {
  readonly ports: InMemoryPorts;
  correct(change?: Change, item?: BriefingItem): Promise<void>;
  tell(): Promise<unknown>;
  /** What was sent since the edition went out, of lines that begin so. */
  told(begins: string): string[];
  cards(): Promise<Record<string, CardInChat | undefined>>;
  /** How the report says that people's copies stand. */
  reported(): Promise<Record<string, string>>;
  /** What Teams answers for whom; it takes the cards of the others. */
  teamsAnswers(answer: (person: PersonId) => CardPut | undefined): void;
}

/** Everybody is told as they chose, at midday; what they were sent is forgotten, so that only what comes after is looked at. */
export async function sentTo(...reaches: Reach[]): Promise<Copies> {
  const ports = inMemoryPorts({
    ...threeHeads,
    reaches,
    editions: [anEdition({ status: "scheduled", publishAt: new Date("2026-11-24T12:00:00Z") })],
    items: [coverForm, phonics],
  });
  await publishDueEditions(ports);
  ports.sent.told.length = 0;
  ports.clock.advance(60_000);
  const { update } = ports.personalCards;
  let revision = 0;
  return {
    ports,
    async correct(change = gone, item = coverForm) {
      const corrected = await correctItem(ports, {
        ...{ actor: editor, edition: tuesday, item: item.id, change },
        revision: item === coverForm ? revision++ : 0,
        id: `${change.kind} ${item.id} ${revision}` as CorrectionId,
      });
      if (!corrected.ok) throw new Error(corrected.code);
      ports.clock.advance(1000);
    },
    tell: () => tellOfCorrections(ports),
    told: (begins) => ports.sent.told.filter((line) => line.startsWith(begins)),
    async cards() {
      const portions = (await ports.deliveries.listOf(tuesday)).filter(({ way }) => way === "chat");
      return Object.fromEntries(
        portions.flatMap(({ people }) => people.map(({ owner, card }) => [owner, card])),
      );
    },
    async reported() {
      const report = await readReport(ports, { edition: tuesday });
      if (!report.ok) throw new Error(report.code);
      return Object.fromEntries(
        report.value.reached.flatMap(({ person, copy }) => (copy ? [[person, copy]] : [])),
      );
    },
    teamsAnswers(answer) {
      ports.personalCards.update = async (edition, person, card) =>
        answer(person) ?? update(edition, person, card);
    },
  };
}
