import type { PersonId } from "../../directory/person.ts";
import type { Result } from "../../result.ts";
import type { Versioned } from "../../versioned.ts";
import type { EditionId } from "../ids.ts";
import type { BriefingItem } from "../item.ts";
import type { Question, QuestionId, QuestionNews } from "./question.ts";

export interface Questions {
  find(id: QuestionId): Promise<Versioned<Question> | undefined>;
  /** All there are, the first asked first. */
  list(): Promise<Versioned<Question>[]>;
  listFor(edition: EditionId): Promise<Versioned<Question>[]>;
  /** Creates under the question's own id; when that id is taken, answers what stands there, so that a repeat finds the first. */
  create(question: Question): Promise<Versioned<Question>>;
  save(
    question: Question,
    version: string,
  ): Promise<Result<Versioned<Question>, "question.changed" | "question.not-found">>;
  /** Removing what is gone already is no refusal. */
  remove(id: QuestionId, version: string): Promise<Result<undefined, "question.changed">>;
}

/** What one person is told of a question in Teams' activity feed. */
export interface QuestionNotice {
  readonly news: QuestionNews;
  readonly to: PersonId;
  readonly question: Question;
  readonly item: BriefingItem;
}

export interface QuestionNotifier {
  /** Safe to repeat: a later notice of one question to one person replaces the earlier. */
  tell(notice: QuestionNotice): Promise<void>;
}
