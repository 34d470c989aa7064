/** Small letters and single spaces; no punctuation, straight or curly. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['‘’ʼ`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const itsName = /^beacon (?=.)|(?<=.) beacon$/;
const opening =
  /^(?:hello|hi|sorry|yes|yeah|yep|no|hmm|hey|hiya|good (?:morning|afternoon)|morning|ok|okay|so|um|right|please|pls|plz|just|quickly|kindly|(?:can|could|would|will) you|(?:can|could|may) i|would you be able to|i would like to|id like to|i want to|show me|show|tell me|give me|let me know|let me|get me|remind me|see|have|there|all) (?=.)/;
const closing = / (?:please|pls|plz|thanks|thank you|many thanks|cheers|ta|again|now)$/;

/** Plain words without the courtesies before and after a question: "hi, could you show me the briefing please" is "the briefing". */
export function withoutCourtesies(plain: string): string {
  const unnamed = plain.replace(itsName, "");
  const shorter = unnamed === plain ? plain.replace(opening, "").replace(closing, "") : unnamed;
  return shorter === plain ? plain : withoutCourtesies(shorter);
}
