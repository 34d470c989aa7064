import { helpSought } from "../questions/helper-questions.ts";
import { mostLetters, soughtBeside, soughtWhole, wordsMark } from "../questions/resource-questions.ts";
import { plainWords, withoutCourtesies } from "./plain-words.ts";

export interface WordsSought {
  /** What a search of the resources is asked, as it was typed; none where somebody has only said "find". */
  readonly words: string;
  /** Whether the text asks for resources in so many words. */
  readonly isAskedFor: boolean;
}

interface Opening {
  readonly before: string;
  readonly after: string;
}

const opening = (phrase: string): Opening => {
  const [before = "", after = ""] = phrase.split(wordsMark).map(plainWords);
  return { before: before && `${before} `, after: after && ` ${after}` };
};
/** The longest first, so that "find me a policy" looks for "a policy". */
const inOrder = (phrases: readonly string[]) =>
  phrases.map(opening).sort((a, b) => b.before.length + b.after.length - (a.before.length + a.after.length));
const beside = inOrder(soughtBeside);
const help = inOrder(helpSought);
const whole = inOrder(soughtWhole);

/** What a text looks for among the resources, if it looks for any. */
export function wordsSought(text: string): WordsSought {
  const written = text.trim().slice(0, mostLetters);
  const plain = plainWords(written);
  const question = withoutCourtesies(plain);
  for (const said of [plain, question]) {
    const rest = beside.map((each) => restOf(said, each)).find((each) => each !== undefined);
    if (rest !== undefined) return { words: asTyped(written, withoutCourtesies(rest)), isAskedFor: true };
  }
  // "Have we got a policy …" is no courtesy, though "have" alone may be.
  const opens = whole.some((each) => each.before !== "" && restOf(plain, each));
  const said = opens ? plain : question;
  return {
    words: asTyped(written, said),
    isAskedFor: whole.some((each) => restOf(said, each)),
  };
}

/** With what somebody is sought who can help; undefined where nobody is. */
export function helpWanted(text: string): string | undefined {
  const written = text.trim().slice(0, mostLetters);
  const question = withoutCourtesies(plainWords(written));
  const rest = help.map((each) => restOf(question, each)).find((each) => each !== undefined);
  return rest === undefined || rest === "" ? undefined : asTyped(written, withoutCourtesies(rest));
}

function restOf(said: string, { before, after }: Opening): string | undefined {
  const isLonger = said.length > before.length + after.length;
  if (after === "" && `${said} ` === before) return "";
  return isLonger && said.startsWith(before) && said.endsWith(after)
    ? said.slice(before.length, said.length - after.length)
    : undefined;
}

/** The part of a text whose plain words these are, with the capitals and quotation marks of its writer. */
function asTyped(written: string, plain: string): string {
  const words = written.split(/\s+/);
  for (let start = 0; start < words.length; start++)
    for (let end = words.length; end > start; end--) {
      const part = words.slice(start, end).join(" ");
      if (plainWords(part) === plain) return part.replace(/^[\s,.;:!?–-]+|[\s,.;:!?–-]+$/g, "");
    }
  return plain;
}
