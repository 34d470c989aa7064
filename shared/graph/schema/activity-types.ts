/** What one kind of notification is called in Teams' settings, and how it reads in a person's activity feed. */
interface DeclaredActivity {
  readonly description: string;
  /** `{actor}` is Beacon; the one other name is the parameter that the notification fills. */
  readonly templateText: `{actor} ${string}`;
}

/**
 * Every kind of notification that Beacon sends. Teams shows only what the manifest declares, so the manifest is made
 * from these and an adapter can name no other.
 */
export const activityTypes = {
  briefingPublished: {
    description: "The Tuesday briefing is out",
    templateText: "{actor} published the Tuesday briefing: {edition}",
  },
  meetingReminder: {
    description: "A meeting that you are expected at is near",
    templateText: "{actor} reminds you of {meeting}",
  },
  meetingPlace: {
    description: "Somebody on a waiting list has a place, or has none after all",
    templateText: "{actor} has news of your place at {meeting}",
  },
  cpdReminder: {
    description: "Mandatory CPD is due or overdue, or your head asks after it",
    templateText: "{actor} reminds you of your CPD: {courses}",
  },
  staffCpdReminder: {
    description: "Staff of a school that you lead have had CPD overdue for some time",
    templateText: "{actor} tells you what your staff still owe: {courses}",
  },
  meetingFeedback: {
    description: "Somebody was at a meeting and can say what they thought of it",
    templateText: "{actor} asks what you thought of {meeting}",
  },
  resourceAsked: {
    description: "A network that you lead is asked for a resource, and has no channel to ask in",
    templateText: "{actor} asks your network for {words}",
  },
  resourceFound: {
    description: "Somebody answered what you asked a network for, or closed it",
    templateText: "{actor} has news of what you asked for: {words}",
  },
  proposalDecided: {
    description: "A resource that you proposed was accepted or declined",
    templateText: "{actor} has news of what you proposed: {resource}",
  },
  itemProposalDecided: {
    description: "An item that you proposed for the briefing was taken in or sent back",
    templateText: "{actor} has news of your item for the briefing: {item}",
  },
  proposalsClosing: {
    description: "Proposals for the briefing close today: yours to mend, or to read as an editor",
    templateText: "{actor} reminds you that proposals close for {edition}",
  },
  itemHanded: {
    description:
      "A colleague handed you something that a briefing asks for, or there is news of what you handed on",
    templateText: "{actor} has news of something to do: {item}",
  },
  itemQuestion: {
    description: "A reader asks about your item of the briefing, or what you asked is answered",
    templateText: "{actor} has a question or an answer about the briefing: {item}",
  },
  briefingReminder: {
    description: "What a briefing asks is still to be done before its deadline",
    templateText: "{actor} reminds you: {items}",
  },
  briefingCorrected: {
    description: "An item of a briefing that you had opened was corrected, withdrawn or put back",
    templateText: "{actor} set something right in the briefing: {item}",
  },
} as const satisfies Record<string, DeclaredActivity>;

export type ActivityType = keyof typeof activityTypes;

/** The name in the type's template that a notification has to fill. */
export function parameterOf(type: ActivityType): string {
  const [, name] = /\{(?!actor\})(\w+)\}/.exec(activityTypes[type].templateText) ?? [];
  if (name === undefined) throw new RangeError(`The template of ${type} has nothing to fill`);
  return name;
}
