import type { TakeUpItem, TakeUpSchool } from "./item-tally.ts";
import { standingWords } from "./standing-words.ts";

type Reader = TakeUpSchool["readers"][number];

/** One reader's standing with an item in words: their own, who did it for the school, or who has it to do for them. */
export function readerWords(school: TakeUpSchool, reader: Reader, { id }: Pick<TakeUpItem, "id">): string {
  const own = reader.items.find((item) => item.id === id);
  const standing = own?.standing ?? "not-for-them";
  const answer = school.answers?.find((each) => each.id === id);
  if (standing === "not-for-them" || standing === "done") return standingWords[standing];
  if (answer) return `${standingWords[standing]}, done by ${answer.by}`;
  return own?.handedTo ? `${standingWords[standing]}, handed to ${own.handedTo}` : standingWords[standing];
}
