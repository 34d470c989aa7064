import { showPackSaid } from "../questions/resource-questions.ts";
import { plainWords, withoutCourtesies } from "./plain-words.ts";

// "Show me" is itself among the courtesies before a question.
const said = new Set(showPackSaid.map(plainWords).flatMap((plain) => [plain, withoutCourtesies(plain)]));

/** Whether a text asks in so many words to see what is in the pack that was just found. */
export function packWish(text: string): boolean {
  const plain = plainWords(text);
  return said.has(plain) || said.has(withoutCourtesies(plain));
}
