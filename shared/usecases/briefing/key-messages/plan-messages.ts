import { isOpenForEditing } from "../../../domain/briefing/edition.ts";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import {
  type KeyMessage,
  type KeyMessageId,
  keyMessageErrors,
  type Said,
  type SayingStanding,
  saidOf,
  standingOfSaying,
} from "../../../domain/briefing/key-messages/key-message.ts";
import { briefingTuesdays, isBriefingTuesday, isTuesday } from "../../../domain/briefing/tuesdays.ts";
import { byText } from "../../../domain/by-text.ts";
import { type Actor, canEditBriefing } from "../../../domain/directory/actor.ts";
import { unknownInAudience } from "../../../domain/directory/audience-errors.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type FieldError, ok, type Result, refuse } from "../../../domain/result.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { editionsOfMessages } from "./known-messages.ts";

type PlanPorts = Pick<Ports, "keyMessages" | "editions" | "items" | "directory" | "clock">;

export interface PlannedMessage {
  readonly message: Versioned<KeyMessage>;
  /** One for each planned time. */
  readonly standings: readonly SayingStanding[];
  /** Each time that it was said or stands in a draft, in the words that stand there. */
  readonly said: readonly Said[];
}

export interface Plans {
  readonly messages: readonly PlannedMessage[];
  /** Tuesdays for which more can be planned. */
  readonly tuesdays: readonly EditionId[];
}

/** A school year of Tuesdays, holidays left out. */
const tuesdaysAhead = 39;

/** What the trust wants heard, with what was said of it when; for those who write the briefing. Asks nothing of Graph. */
export async function listKeyMessages(
  ports: PlanPorts,
  { actor }: { actor: Actor },
): Promise<Result<Plans, "access.refused">> {
  if (!canEditBriefing(actor)) return refuse("access.refused");
  const editions = await editionsOfMessages(ports);
  const today = londonDate(ports.clock.now());
  const { schools } = await ports.directory.current();
  const out = new Set(editions.filter(({ isOut }) => isOut).map(({ edition }) => edition));
  const setting = { today, isOut: (edition: EditionId) => out.has(edition) };
  return ok({
    messages: (await ports.keyMessages.list()).map((message) => {
      const said = saidOf(message.value.id, editions);
      const standings = message.value.sayings.map((saying) => standingOfSaying(saying, said, setting));
      return { message, said, standings };
    }),
    tuesdays: briefingTuesdays(today, tuesdaysAhead, schools, await ports.directory.closures()).filter(
      (edition) => !out.has(edition),
    ),
  });
}

/**
 * Plans a message. Safe to repeat: the id is the sender's. `givenBack` says that it stood a moment ago, and was deleted: nothing in it is
 * chosen anew, so Tuesdays that have gone by stay in it.
 */
export async function planKeyMessage(
  ports: PlanPorts,
  { actor, message, givenBack }: { actor: Actor; message: KeyMessage; givenBack?: boolean | undefined },
): Promise<Result<Versioned<KeyMessage>, "access.refused" | "key-message.invalid">> {
  if (!canEditBriefing(actor)) return refuse("access.refused");
  const planned = inOrder(message);
  const errors = await errorsIn(ports, planned, givenBack ? planned : undefined);
  return errors.length > 0
    ? refuse("key-message.invalid", errors)
    : ok(await ports.keyMessages.create(planned));
}

export type ReplanRefusal =
  | "access.refused"
  | "key-message.invalid"
  | "key-message.not-found"
  | "key-message.changed";

/** Plans a message anew, or gives back how it stood, if it stands as the editor read it. What was said of it stays said. */
export async function replanKeyMessage(
  ports: PlanPorts,
  {
    actor,
    message,
    version,
    givenBack,
  }: { actor: Actor; message: KeyMessage; version: string; givenBack?: boolean | undefined },
): Promise<Result<Versioned<KeyMessage>, ReplanRefusal>> {
  if (!canEditBriefing(actor)) return refuse("access.refused");
  const found = await ports.keyMessages.find(message.id);
  if (!found) return refuse("key-message.not-found");
  const planned = inOrder(message);
  const errors = await errorsIn(ports, planned, givenBack ? planned : found.value);
  return errors.length > 0 ? refuse("key-message.invalid", errors) : ports.keyMessages.save(planned, version);
}

/** Takes a plan away, if it still stands as the editor read it. Items that were made of it stay. */
export async function dropKeyMessage(
  { keyMessages }: Pick<Ports, "keyMessages">,
  { actor, id, version }: { actor: Actor; id: KeyMessageId; version: string },
): Promise<Result<undefined, "access.refused" | "key-message.changed">> {
  return canEditBriefing(actor) ? keyMessages.remove(id, version) : refuse("access.refused");
}

const inOrder = (message: KeyMessage): KeyMessage => ({
  ...message,
  message: message.message.trim(),
  sayings: message.sayings.toSorted((a, b) => byText(a.edition, b.edition)),
});

/** A Tuesday that the plan had already may stay, though it has gone by or become a holiday since. */
async function errorsIn(ports: PlanPorts, planned: KeyMessage, before?: KeyMessage): Promise<FieldError[]> {
  const directory = await ports.directory.current();
  const closures = await ports.directory.closures();
  const editions = new Map((await ports.editions.list()).map(({ value }) => [value.id, value]));
  const had = new Set(before?.sayings.map(({ edition }) => edition));
  const today = londonDate(ports.clock.now());
  const isBriefing = (edition: EditionId) => {
    if (had.has(edition)) return isTuesday(edition);
    const standing = editions.get(edition);
    const isOpen = !standing || isOpenForEditing(standing);
    return edition >= today && isOpen && isBriefingTuesday(edition, directory.schools, closures);
  };
  return [
    ...keyMessageErrors(planned, isBriefing),
    ...unknownInAudience(planned.audience, directory, "/audience"),
  ];
}
