import type { Directory } from "../../domain/directory/directory.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { cascadeAskSentence } from "../cpd/cascades.ts";
import { audienceWords } from "../directory/audience.ts";
import { sentenceCase } from "../lists.ts";

/** A line of an event's text; with an address it leads there. */
export interface EventLine {
  readonly text: string;
  readonly address?: string;
}

/** What an Outlook event says below its title, in paragraphs: who must come, what to do before and afterwards, what it is about, where more stands. */
export function eventText(
  meeting: Meeting,
  { directory, link, joinUrl }: { directory: Directory; link: string; joinUrl: string | undefined },
): EventLine[][] {
  return [
    whoLines(meeting, directory),
    joinUrl ? [{ text: "Join the meeting in Teams", address: joinUrl }] : [],
    beforeLines(meeting),
    meeting.cascade ? [{ text: cascadeAskSentence(meeting.cascade, directory) }] : [],
    meeting.agenda === ""
      ? []
      : [{ text: "Agenda" }, ...meeting.agenda.split(/\r?\n/).map((text) => ({ text }))],
    [{ text: "Reply, see the agenda as it stands now, and more in Beacon", address: link }],
  ].filter((lines) => lines.length > 0);
}

function whoLines(meeting: Meeting, directory: Directory): EventLine[] {
  const mandatory = audienceWords(meeting.mandatoryFor, directory);
  const optional = audienceWords(meeting.optionalFor, directory);
  const lines: EventLine[] = [];
  if (mandatory !== "nobody yet") lines.push({ text: `Mandatory for ${mandatory}.` });
  if (optional !== "nobody yet") lines.push({ text: `Optional for ${optional}.` });
  return lines.map(({ text }) => ({ text: sentenceCase(text) }));
}

function beforeLines({ preWorkMinutes, preReading }: Meeting): EventLine[] {
  if (preWorkMinutes === 0 && preReading.length === 0) return [];
  const minutes = preWorkMinutes === 1 ? "1 minute" : `${preWorkMinutes} minutes`;
  return [
    { text: preWorkMinutes === 0 ? "Before the meeting" : `Before the meeting, ${minutes}` },
    ...preReading.map(({ label, address }) => ({ text: label, address })),
  ];
}
