import type { Event } from "@microsoft/microsoft-graph-types";

/**
 * What Teams writes below the text of an event that is an online meeting. "Inadvertently removing the meeting blob from the
 * body would disable meeting online"; source: learn.microsoft.com/graph/api/event-update, "body property and online meetings".
 */
export const withBlob = (body: Event["body"], joinUrl: string): Event["body"] => ({
  contentType: "html",
  content: `${body?.contentType?.toLowerCase() === "text" ? escaped(body.content ?? "") : (body?.content ?? "")}<div class="me-email-text"><a class="me-email-headline" href="${joinUrl}">Join the meeting now</a></div>`,
});

/** Whether a body still holds the way into the meeting. */
export const holdsBlob = (body: Event["body"], joinUrl: string): boolean =>
  body?.content?.includes(joinUrl) === true;

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
