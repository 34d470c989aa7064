import type { AttendanceRefusal } from "../domain/attendance/refusals.ts";
import type { BriefingRefusal } from "../domain/briefing/refusals.ts";
import type { CpdRefusal } from "../domain/cpd/refusals.ts";
import type { DirectoryRefusal } from "../domain/directory/refusals.ts";
import type { MeetingRefusal } from "../domain/meetings/refusals.ts";
import type { NetworkRefusal } from "../domain/networks/refusals.ts";
import type { RecordsRefusal } from "../domain/records/refusals.ts";
import type { LinkRefusal } from "../domain/resources/links/refusals.ts";
import type { ResourceRefusal } from "../domain/resources/refusals.ts";

/** Refusals of the doors themselves, before any use case is reached. */
export type DoorRefusal =
  | "sign-in.required"
  | "sign-in.expired"
  | "sign-in.refused"
  | "person.unknown"
  | "access.refused"
  | "request.invalid"
  | "request.too-large"
  | "request.too-many"
  | "request.unsupported"
  | "route.not-found"
  | "version.required"
  | "microsoft.unavailable"
  | "server.fault";

export type RefusalCode =
  | AttendanceRefusal
  | BriefingRefusal
  | MeetingRefusal
  | CpdRefusal
  | NetworkRefusal
  | ResourceRefusal
  | DirectoryRefusal
  | RecordsRefusal
  | LinkRefusal
  | "school.not-found"
  | "person.not-found"
  | "audience.invalid"
  | "settings.invalid"
  | "settings.changed"
  | DoorRefusal;

/** How each refusal is rendered as `application/problem+json` (RFC 9457). The words a person reads are in `sentences`. */
export const problems = {
  "item.invalid": { status: 422, title: "Item is not complete" },
  "item.not-found": { status: 404, title: "Item not found" },
  "item.changed": { status: 409, title: "Item changed while you were working" },
  "item.locked": { status: 409, title: "Item has been published" },
  "item.not-for-you": { status: 403, title: "Item is not for you" },
  "item.withdrawn": { status: 409, title: "Item withdrawn after its edition went out" },
  "item.corrected": { status: 409, title: "Item corrected since it was read" },
  "item.has-no-action": { status: 409, title: "Item asks for nothing to be done" },
  "handover.done": { status: 409, title: "Item has been done" },
  "handover.changed": { status: 409, title: "Somebody else has the item" },
  "proposal.invalid": { status: 422, title: "Decision is not complete" },
  "proposal.not-found": { status: 404, title: "Proposal not found" },
  "proposal.changed": { status: 409, title: "Proposal changed while you were working" },
  "proposal.decided": { status: 409, title: "Proposal has been decided on" },
  "offer.not-found": { status: 404, title: "Nothing to make an item of" },
  "question.invalid": { status: 422, title: "Question or answer is not complete" },
  "question.not-found": { status: 404, title: "Question not found" },
  "question.changed": { status: 409, title: "Answer changed while you were working" },
  "question.too-late": { status: 409, title: "Item is over a year old" },
  "question.too-many": { status: 409, title: "Too many questions without an answer" },
  "proposal.too-late": { status: 409, title: "Proposals for that Tuesday are closed" },
  "edition.invalid": { status: 422, title: "Edition is not right" },
  "edition.not-found": { status: 404, title: "Edition not found" },
  "edition.changed": { status: 409, title: "Edition changed while you were working" },
  "edition.empty": { status: 409, title: "Edition has no items" },
  "edition.nobody": { status: 409, title: "Edition reaches nobody" },
  "edition.stopped": { status: 409, title: "Edition has something to mend first" },
  "edition.paused": { status: 409, title: "Sending is paused" },
  "edition.being-published": { status: 409, title: "Edition is being published" },
  "edition.published": { status: 409, title: "Edition has been published" },
  "edition.not-out": { status: 409, title: "Edition has not gone out" },
  "edition.not-going-out": { status: 409, title: "Edition is not going out" },
  "way.no-chat": { status: 409, title: "Beacon cannot write to you in Teams" },
  "way.chat-unsure": { status: 503, title: "Teams does not answer" },
  "way.no-address": { status: 409, title: "Beacon has no e-mail address of yours" },
  "edition.not-a-briefing-tuesday": { status: 422, title: "No briefing goes out on that date" },
  "edition.time-has-passed": { status: 409, title: "Publication time has passed" },
  "meeting.not-found": { status: 404, title: "Meeting not found" },
  "meeting.invalid": { status: 422, title: "Meeting is not complete" },
  "meeting.changed": { status: 409, title: "Meeting changed while you were working" },
  "meeting.not-yours": { status: 403, title: "Meeting is another network's" },
  "meeting.not-for-you": { status: 403, title: "Meeting is not for you" },
  "meeting.cancelled": { status: 409, title: "Meeting has been cancelled" },
  "meeting.has-begun": { status: 409, title: "Meeting has begun" },
  "meeting.not-begun": { status: 409, title: "Meeting has not begun" },
  "meeting.not-a-draft": { status: 409, title: "Meeting has been scheduled" },
  "meeting.not-scheduled": { status: 409, title: "Meeting is not scheduled" },
  "meeting.closed": { status: 409, title: "Meeting is closed" },
  "meeting.nobody": { status: 409, title: "Meeting reaches nobody" },
  "meeting.full": { status: 409, title: "Meeting is full" },
  "reply.invalid": { status: 422, title: "Reply is not complete" },
  "reply.not-yours": { status: 403, title: "Reply is another person's" },
  "reply.no-representatives": { status: 409, title: "Meeting takes no representatives" },
  "minutes.invalid": { status: 422, title: "Minutes are not right" },
  "minutes.changed": { status: 409, title: "Minutes changed while you were working" },
  "action.not-found": { status: 404, title: "Action not found" },
  "action.not-yours": { status: 403, title: "Action is another person's" },
  "register.invalid": { status: 422, title: "Register is not right" },
  "dispute.not-recorded": { status: 409, title: "Nothing is recorded to dispute" },
  "certificate.not-attended": { status: 409, title: "Meeting is not recorded as attended" },
  "certificate.not-completed": { status: 409, title: "Course is not recorded as completed" },
  "check-in.old-code": { status: 409, title: "Code has changed" },
  "check-in.other-meeting": { status: 409, title: "Code of another meeting" },
  "check-in.unknown-code": { status: 422, title: "Not a code of this meeting" },
  "check-in.too-many-guesses": { status: 429, title: "Too many wrong codes" },
  "check-in.not-open": { status: 409, title: "Check-in has not opened" },
  "check-in.closed": { status: 409, title: "Check-in has closed" },
  "check-in.online": { status: 409, title: "Meeting is online" },
  "feed.not-found": { status: 404, title: "Calendar feed not found" },
  "feed.invalid": { status: 422, title: "Calendar feed is not right" },
  "feed.too-many": { status: 409, title: "Too many calendar feeds" },
  "link.not-found": { status: 404, title: "Link not found" },
  "link.asked-just-now": { status: 429, title: "Link was looked at just now" },
  "link.web-unreachable": { status: 503, title: "Web cannot be reached" },
  "settings.invalid": { status: 422, title: "Settings are not right" },
  "settings.changed": { status: 409, title: "Settings changed while you were working" },
  "directory.changed": { status: 409, title: "Changed while you were working" },
  "import.empty": { status: 422, title: "File is empty" },
  "import.wrong-file": { status: 422, title: "Not a file that can be imported" },
  "import.undecodable": { status: 422, title: "Letters of the file cannot be read" },
  "import.quote-open": { status: 422, title: "A quotation mark in the file is never closed" },
  "import.columns-missing": { status: 422, title: "Columns are missing" },
  "import.too-large": { status: 413, title: "File is too large" },
  "import.too-many-rows": { status: 413, title: "File has too many rows" },
  "import.trust-not-found": { status: 422, title: "No rows of that trust or authority" },
  "import.stale": { status: 409, title: "Import would now do something else" },
  "import.interrupted": { status: 503, title: "Import stopped half-way" },
  "sighting.not-found": { status: 404, title: "Nobody was seen so at this meeting" },
  "sighting.invalid": { status: 422, title: "Match is not right" },
  "attendance-report.other-meeting": { status: 422, title: "Attendance file of another meeting" },
  "attendance-report.stale": { status: 409, title: "The register changed since the file was checked" },
  "attendance-report.empty": { status: 422, title: "Attendance file is empty" },
  "attendance-report.too-large": { status: 413, title: "Attendance file is too large" },
  "attendance-report.wrong-file": { status: 422, title: "Not an attendance file" },
  "attendance-report.undecodable": { status: 422, title: "Letters of the attendance file cannot be read" },
  "attendance-report.quote-open": { status: 422, title: "A quotation mark in the file is never closed" },
  "attendance-report.live-event": { status: 422, title: "Report of a live event" },
  "attendance-report.other-table": { status: 422, title: "Another table than attendance" },
  "attendance-report.cut-off": { status: 422, title: "Attendance file is cut off" },
  "attendance-report.row-unreadable": { status: 422, title: "A row of the attendance file cannot be read" },
  "attendance-report.nobody": { status: 422, title: "Nobody is in the attendance file" },
  "school.invalid": { status: 422, title: "School is not right" },
  "post.invalid": { status: 422, title: "Post is not right" },
  "post.not-found": { status: 404, title: "Post not found" },
  "person.no-account": { status: 404, title: "No account with that e-mail address" },
  "closure.invalid": { status: 422, title: "Closure is not right" },
  "closure.not-found": { status: 404, title: "Closure not found" },
  "network.not-found": { status: 404, title: "Network not found" },
  "network.invalid": { status: 422, title: "Network is not complete" },
  "network.changed": { status: 409, title: "Network changed while you were working" },
  "resource.not-found": { status: 404, title: "Resource not found" },
  "resource.changed": { status: 409, title: "Resource changed while you were working" },
  "resource-request.not-found": { status: 404, title: "Request not found" },
  "resource-request.invalid": { status: 422, title: "Request is not complete" },
  "resource-request.answered": { status: 409, title: "Request has been answered" },
  "resource-request.ended": { status: 409, title: "Request is over" },
  "resource-request.not-answered": { status: 409, title: "Request has no answer" },
  "resource-request.too-late": { status: 409, title: "Answer is older than a day" },
  "resource-request.too-many": { status: 409, title: "Too many open requests" },
  "resource-request.not-yours": { status: 403, title: "Request is for others to change" },
  "resource-request.not-for-asker": { status: 409, title: "Resource is not for who asked" },
  "resource-request.changed": { status: 409, title: "Request changed while you were working" },
  "resource.invalid": { status: 422, title: "Resource is not complete" },
  "resource.not-yours": { status: 403, title: "Resource is kept by others" },
  "resource.there-already": { status: 409, title: "Address is in the collection already" },
  "resource.not-proposed": { status: 409, title: "Proposal has been decided on" },
  "resource.proposed": { status: 409, title: "Resource waits for a decision" },
  "resource-pin.invalid": { status: 422, title: "Search is not complete" },
  "resource-pin.full": { status: 409, title: "Search shows as many pinned answers as it can" },
  "resource-pin.not-found": { status: 404, title: "Answer is not pinned" },
  "resource.gone-for-good": { status: 409, title: "Resource was removed over 30 days ago" },
  "library.not-found": { status: 404, title: "Network has no library" },
  "upload.name": { status: 422, title: "Name of the file cannot be kept" },
  "upload.runs": { status: 422, title: "File is a program" },
  "upload.too-large": { status: 413, title: "File is too large" },
  "upload.empty": { status: 422, title: "File is empty" },
  "upload.other-kind": { status: 422, title: "New version is another kind of file" },
  "upload.name-taken": { status: 409, title: "Name is taken in the library" },
  "upload.not-arrived": { status: 409, title: "File has not arrived" },
  "upload.under-way": { status: 409, title: "Somebody is sending a new version" },
  "course.not-found": { status: 404, title: "Course not found" },
  "course.invalid": { status: 422, title: "Course is not complete" },
  "course.changed": { status: 409, title: "Course changed while you were working" },
  "exemption.not-found": { status: 404, title: "Exemption not found" },
  "exemption.invalid": { status: 422, title: "Exemption is not complete" },
  "exemption.changed": { status: 409, title: "Exemption changed while you were working" },
  "certificate-file.kind": { status: 422, title: "File is neither PDF nor picture" },
  "certificate-file.too-large": { status: 413, title: "File of a certificate is too large" },
  "certificate-file.not-found": { status: 404, title: "File of the certificate not found" },
  "certificate.invalid": { status: 422, title: "Certificate is not complete" },
  "certificate.not-found": { status: 404, title: "Certificate not found" },
  "certificate.not-taken": { status: 409, title: "Course takes no certificate" },
  "certificate.not-yours": { status: 403, title: "Certificate is for others to decide on" },
  "reminder.nothing-owed": { status: 409, title: "Nothing is owed" },
  "reminder.sent-today": { status: 409, title: "Reminded today already" },
  "reminder.closed-today": { status: 409, title: "Nobody works today" },
  "certificate.decided": { status: 409, title: "Certificate has been decided on" },
  "recording.invalid": { status: 422, title: "Answer is not complete" },
  "feedback.not-attended": { status: 403, title: "Feedback is for who was there" },
  "feedback.not-open": { status: 409, title: "Feedback is not open yet" },
  "feedback.closed": { status: 409, title: "Feedback has closed" },
  "recording.none": { status: 409, title: "Course has no recording" },
  "viewing.not-noted": { status: 503, title: "Viewing could not be noted" },
  "erasure.still-in-post": { status: 409, title: "Person still holds a post" },
  "erasure.invalid": { status: 422, title: "Erasure is not complete" },
  "cascade.not-asked": { status: 404, title: "School is not asked to cascade it" },
  "cascade.not-begun": { status: 409, title: "Session is not over" },
  "cascade.not-yours": { status: 403, title: "Answer is another's" },
  "cascade.not-done": { status: 409, title: "Not cascaded yet" },
  "cascade.visited": { status: 409, title: "School has been visited" },
  "cascade.invalid": { status: 422, title: "Answer is not complete" },
  "cascade.changed": { status: 409, title: "Answer changed while you were working" },
  "audience.invalid": { status: 422, title: "Audience is not right" },
  "school.not-found": { status: 404, title: "School not found" },
  "person.not-found": { status: 404, title: "Person not found" },
  "sign-in.required": { status: 401, title: "Sign in needed" },
  "sign-in.expired": { status: 401, title: "Sign-in has expired" },
  "sign-in.refused": { status: 401, title: "Sign-in not accepted" },
  "person.unknown": { status: 403, title: "Not known to Beacon" },
  "access.refused": { status: 403, title: "Not allowed" },
  "request.invalid": { status: 400, title: "Request not understood" },
  "request.too-large": { status: 413, title: "Request too large" },
  "request.too-many": { status: 429, title: "Too many requests" },
  "request.unsupported": { status: 415, title: "Content type not supported" },
  "route.not-found": { status: 404, title: "Not found" },
  "version.required": { status: 428, title: "Version needed" },
  "microsoft.unavailable": { status: 503, title: "Microsoft 365 is not answering" },
  "server.fault": { status: 500, title: "Beacon failed" },
} as const satisfies Record<RefusalCode, { status: number; title: string }>;
