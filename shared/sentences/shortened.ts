/** Text within a number of characters, cut between words, with an ellipsis when anything is cut. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const words = cut.replace(/\s+\S*$/, "");
  // A lone half of a character pair would show as a broken sign.
  const whole = (words === "" ? cut : words).slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${whole.trimEnd()}…`;
}
