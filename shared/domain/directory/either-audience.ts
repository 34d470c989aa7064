import { type Audience, choosesSomebody } from "./audience.ts";

/**
 * Those whom the one rule reaches or the other. Two rules that are narrowed differently have no rule that is both and no more: then
 * it is the first, so that nobody is ever reached whom neither reaches.
 */
export function eitherAudience(one: Audience, other: Audience): Audience {
  if (!choosesSomebody(other)) return one;
  if (!choosesSomebody(one)) return other;
  if (!isNarrowedAlike(one, other)) return one;
  return {
    ...one,
    allStaff: one.allStaff || other.allStaff,
    roles: [...new Set([...one.roles, ...other.roles])],
    people: [...new Set([...one.people, ...other.people])],
  };
}

function isNarrowedAlike(one: Audience, other: Audience): boolean {
  const narrowing = ({ phases, hubs, schools, except }: Audience) =>
    JSON.stringify([phases, hubs, schools, except.schools, except.people].map((each) => [...each].sort()));
  return narrowing(one) === narrowing(other);
}
