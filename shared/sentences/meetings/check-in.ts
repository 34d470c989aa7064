import { time } from "../dates.ts";

/** What somebody reads who has checked in, for the first time or again. */
export function checkedInSentence(done: {
  readonly title: string;
  readonly at: Date;
  readonly isRepeat: boolean;
  readonly wasInvited: boolean;
}): string {
  const { title, at, isRepeat, wasInvited } = done;
  const when = time(at);
  const said = isRepeat
    ? `You were checked in to ${title} already, at ${when}. Once is enough.`
    : `You are checked in to ${title}, at ${when}.`;
  return wasInvited
    ? said
    : `${said} You were not on the list, and are welcome: you are recorded all the same.`;
}

/** "and 2 who were not expected"; empty when there is nobody of the kind. */
export const othersHere = (count: number): string =>
  count === 0 ? "" : `and ${count} who ${count === 1 ? "was" : "were"} not expected`;
