/** Remembers the last text it was given: whatever reads a question begins with its plain words. */
function rememberingLast(read: (text: string) => string): (text: string) => string {
  let last = { text: "", answer: read("") };
  return (text) => {
    if (text !== last.text) last = { text, answer: read(text) };
    return last.answer;
  };
}

/** Small letters and single spaces; no punctuation, straight or curly. */
export const plainWords = rememberingLast((text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['‘’ʼ`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

const itsName = /^beacon (?=.)|(?<=.) beacon$/;
const opening =
  /^(?:hello|hi|sorry|yes|yeah|yep|no|hmm|hey|hiya|good (?:morning|afternoon)|morning|ok|okay|so|um|right|please|pls|plz|just|quickly|kindly|(?:can|could|would|will) you|(?:can|could|may) i|would you be able to|i would like to|id like to|i want to|show me|show|tell me|give me|let me know|let me|get me|remind me|see|have|there|all) (?=.)/;
const closing = / (?:please|pls|plz|thanks|thank you|many thanks|cheers|ta|again|now)$/;

/** Plain words without the courtesies before and after a question: "hi, could you show me the briefing please" is "the briefing". */
export const withoutCourtesies = rememberingLast((plain) => {
  for (let left = plain; ; ) {
    const unnamed = left.replace(itsName, "");
    const shorter = unnamed === left ? left.replace(opening, "").replace(closing, "") : unnamed;
    if (shorter === left) return left;
    left = shorter;
  }
});
