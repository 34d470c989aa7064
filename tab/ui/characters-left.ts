import { counted } from "../../shared/sentences/lists.ts";

/** From four fifths of the limit on, how much room is left; nothing before that. */
export function charactersLeft(text: string, limit: number): string | undefined {
  const left = limit - text.length;
  if (left < 0) return `${counted(-left, "character", "characters")} too many`;
  return text.length >= limit * 0.8 ? `${counted(left, "character", "characters")} left` : undefined;
}
