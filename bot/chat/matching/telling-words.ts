/** Words that a question can gain or lose and still be the same question to Beacon. */
const fillers = new Set(
  (
    "a an and any at before by for from have i id im in is it ive me my of on our that the this trust us we week weeks " +
    "today tomorrow now here there monday tuesday tuesdays wednesday thursday friday out up with so still yet currently got end"
  ).split(" "),
);

/** Slips that edit distance would confuse with another short word, and words that mean the same. */
const sameAs: Readonly<Record<string, string>> = {
  wat: "what",
  waht: "what",
  wot: "what",
  wht: "what",
  whats: "what",
  wats: "what",
  stil: "still",
  stll: "still",
  todo: "to do",
  todos: "to do",
  od: "do",
  ot: "to",
  doing: "do",
  gotta: "to",
  wanna: "to",
  anythink: "anything",
};

/** The words of plain text that tell one question from another, each once. */
export function tellingWords(plain: string): string[] {
  const words = plain.split(" ").flatMap((word) => (sameAs[word] ?? word).split(" "));
  return [...new Set(words.filter((word) => word !== "" && !fillers.has(word)))];
}
