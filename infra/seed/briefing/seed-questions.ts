import type { Edition } from "../../../shared/domain/briefing/edition.ts";
import type { BriefingItem } from "../../../shared/domain/briefing/item.ts";
import type { Question, QuestionId } from "../../../shared/domain/briefing/questions/question.ts";
import { publicationInstant } from "../../../shared/domain/briefing/tuesdays.ts";
import { resolveAudience } from "../../../shared/domain/directory/audience.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonInstant } from "../../../shared/domain/time/london.ts";
import type { Random } from "../random.ts";
import type { StableId } from "../stable-id.ts";

/** What readers ask of anything that is to be done, and what they are answered. */
const asked: readonly { readonly text: string; readonly answer: string }[] = [
  {
    text: "We are two schools with one leadership team. Does one answer do for both?",
    answer: "One for each school, please: the totals are reported by school. You can copy the first.",
  },
  {
    text: "Can somebody else in school do this, or does it have to be me?",
    answer: "Anybody you trust with it. Hand it on in Beacon, and what they do counts for you.",
  },
  {
    text: "Is there an example we could look at before we begin?",
    answer: "Yes, the central team can send you last year's from a school of your size. Ask by e-mail.",
  },
  {
    text: "What if we cannot meet the date because we are expecting an inspection?",
    answer: "Tell us by e-mail before the day, and you have another week.",
  },
];

const hour = 3_600_000;
/** Of so many editions that have gone out, the newest; in the last of them two questions wait. */
const editionsAskedAbout = 4;

/** A few questions about what briefings ask: those of the last weeks answered, and two of the newest edition waiting. Nothing is asked on or after `today`. */
export function seedQuestions(
  editions: readonly Edition[],
  { directory, stableId }: { readonly directory: Directory; readonly stableId: StableId },
  { today, random }: { readonly today: CivilDate; readonly random: Random },
): Question[] {
  const out = editions.filter(({ status }) => status === "published").slice(-editionsAskedAbout);
  const newest = out.at(-1);
  const questions = out.flatMap((edition) => {
    const items = (edition.frozenItems ?? []).filter(({ action }) => action !== undefined);
    const about = edition === newest ? [random.pick(items), random.pick(items)] : [random.pick(items)];
    return about.map((item, place) =>
      questionAbout(item, {
        ...{ directory, random, waits: edition === newest },
        id: stableId(`question/${edition.id}/${place}`) as QuestionId,
        ask: asked[(out.indexOf(edition) + place) % asked.length] ?? { text: "", answer: "" },
      }),
    );
  });
  const midnight = londonInstant(today, "00:00");
  return questions.filter(({ askedAt, answer }) => (answer?.at ?? askedAt) < midnight);
}

function questionAbout(
  item: BriefingItem,
  by: {
    readonly id: QuestionId;
    readonly ask: (typeof asked)[number];
    readonly waits: boolean;
    readonly directory: Directory;
    readonly random: Random;
  },
): Question {
  const { id, ask, waits, directory, random } = by;
  const askedAt = new Date(publicationInstant(item.edition).getTime() + random.whole(1, 3) * hour);
  const question = {
    ...{ id, edition: item.edition, item: item.id, askedAt, text: ask.text },
    asker: random.pick(resolveAudience(item.audience, directory, item.edition)),
  };
  // Whoever is to hear of it has heard: a first start sends nothing of what is long past.
  if (waits) return { ...question, edits: 0, told: "asked" };
  const answer = { text: ask.answer, by: item.owner, at: new Date(askedAt.getTime() + 18 * hour) };
  return { ...question, answer, edits: 1, told: "answered" };
}
