import type { RefusalCode } from "../contract/problems.ts";

/** What a person reads when Beacon refuses: what happened, what was kept, what to do. */
export const problemSentences: Record<RefusalCode, string> = {
  "item.invalid": "The item is not saved yet. Look at the fields marked below.",
  "item.not-found": "This item is no longer there. Somebody may have removed it.",
  "item.changed": "Someone else changed this item while you were working. Yours is not saved.",
  "item.locked": "This briefing has gone out. Its items can still be corrected or withdrawn.",
  "item.not-for-you": "This item is for other schools or posts.",
  "item.withdrawn": "It is no longer in the briefing, so there is nothing to do about it.",
  "item.corrected": "Your card was older, so nothing was recorded. Press again if it is still so.",
  "item.has-no-action": "This item asks for nothing to be done. You can acknowledge it.",
  "handover.done": "This has been done already.",
  "handover.changed": "Somebody else has this already. Take it back first.",
  "proposal.invalid": "The proposal is not sent back yet. Look at the field marked below.",
  "proposal.not-found": "This proposal is no longer there. Its proposer may have taken it back.",
  "proposal.changed": "Someone changed this proposal while you were working. It now shows what they saved.",
  "proposal.decided": "An editor has decided on this proposal, so it can no longer be changed.",
  "offer.not-found": "This is no longer there to make an item of. The list now shows what is.",
  "key-message.invalid": "The message is not planned yet. Look at the fields marked below.",
  "key-message.not-found": "This message is no longer planned. Somebody may have deleted it.",
  "key-message.changed": "Someone else changed this plan while you were writing. Your text is below.",
  "template.invalid": "The template is not saved yet. Look at the field marked below.",
  "template.not-found": "This template is no longer there. Somebody may have deleted it.",
  "template.changed": "Someone else changed this template while you were working.",
  "question.invalid": "This is not sent yet. Look at the field marked below.",
  "question.not-found": "This question is no longer there.",
  "question.changed":
    "Somebody answered this or changed the answer while you were working. It now shows what they wrote.",
  "question.too-late": "This is over a year old, so it can no longer be asked about or answered.",
  "question.too-many":
    "You have asked three questions about this that wait for an answer. Wait for one of them.",
  "proposal.too-late":
    "Proposals for that Tuesday closed at noon on the Monday. Choose a later Tuesday, or ask an editor.",
  "edition.invalid":
    "The briefing could not be saved as it stands. Load the page again and do yours once more.",
  "edition.not-found": "There is no briefing for that date.",
  "edition.changed":
    "Someone else changed this briefing while you were working. It now shows what they saved. Do yours again.",
  "edition.empty": "There is nothing to publish yet. Write an item first.",
  "edition.nobody": "No item reaches anybody yet. Choose who each item is for.",
  "edition.stopped": "It has not gone out. Mend first what stops it: it is marked among the items.",
  "edition.paused": "Sending this briefing is paused. Choose Go on to send the rest.",
  "edition.being-published": "This briefing is going out now.",
  "edition.published": "This briefing has gone out.",
  "edition.not-out": "This briefing is still on its way out. Try again when it has gone to everybody.",
  "edition.not-going-out": "This briefing is not going out now, so there is nothing to pause or stop.",
  "way.no-chat":
    "You have removed or blocked Beacon in Teams. Add it or unblock it there first, then choose again.",
  "way.chat-unsure":
    "Teams does not answer for your chat just now. Your choice is as it was. Try again in a minute.",
  "way.no-address": "Beacon has no e-mail address of yours. Ask the central team to enter it.",
  "edition.not-a-briefing-tuesday": "No briefing goes out on that date. Choose a Tuesday in term.",
  "edition.time-has-passed": "The time for this briefing has passed. Publish it now instead.",
  "meeting.not-found": "This meeting is no longer there. Somebody may have removed it.",
  "meeting.invalid": "The meeting is not saved yet. Look at the fields marked below.",
  "meeting.changed": "Someone else changed this meeting while you were working. Yours is not saved.",
  "meeting.not-yours": "Only the network's leads and the central team can do this.",
  "meeting.not-for-you": "This meeting is for other schools or posts.",
  "meeting.cancelled": "This meeting has been cancelled.",
  "meeting.has-begun": "This meeting has begun, so this can no longer be changed.",
  "meeting.not-begun": "This meeting has not begun yet.",
  "meeting.not-a-draft": "This meeting has been scheduled, so it can be cancelled but not removed.",
  "meeting.not-scheduled": "This meeting is a draft: nobody has been invited yet.",
  "meeting.closed": "This meeting is closed.",
  "meeting.nobody": "This meeting reaches nobody yet. Choose who must or may come.",
  "meeting.full": "This meeting is full.",
  "reply.invalid": "Your reply is not sent yet. Look at the fields marked below.",
  "reply.not-yours":
    "You can reply for yourself, for staff of a school that you lead, and for meetings of a network that you lead.",
  "reply.no-representatives":
    "Nobody can be sent in your place to this meeting. Send your apologies instead.",
  "minutes.invalid": "The minutes are not saved yet. Look at the fields marked below.",
  "minutes.changed": "Someone else changed the minutes while you were working. Yours is not saved.",
  "action.not-found": "This action is no longer there. Somebody may have removed it.",
  "action.not-yours": "This action is another person's.",
  "register.invalid": "The register is not saved yet: nothing was taken. Look at the people marked below.",
  "dispute.not-recorded": "Nothing is recorded of you at this meeting yet, so there is nothing to put right.",
  "certificate.not-attended":
    "There is a certificate once you are recorded as having attended. If the record is not right, say so on My CPD.",
  "certificate.not-completed":
    "There is a certificate once you are recorded as having completed the course. Look at My CPD for what is missing.",
  "check-in.old-code":
    "That code has changed: each stands on the screen for half a minute. You are not checked in yet. Scan or type the one that is there now.",
  "check-in.other-meeting":
    "That is the code of another meeting. You are not checked in. Use the code on the screen of the room you are in.",
  "check-in.unknown-code":
    "That is not the code on the screen. You are not checked in yet. Look at the six letters and figures again, or scan the picture.",
  "check-in.too-many-guesses":
    "Eight codes were not right, so Beacon takes no more for five minutes. Ask whoever leads the meeting to mark you present.",
  "check-in.not-open":
    "Check-in opens half an hour before the meeting begins. You are not checked in yet. Use the code on the screen then.",
  "check-in.closed":
    "Check-in closed a quarter of an hour after the meeting ended. Ask whoever leads it to mark you present.",
  "check-in.online":
    "This meeting is online, so nobody checks in: Teams counts who is there. There is nothing you need to do.",
  "feed.invalid": "No calendar address is made yet. Look at the fields marked below.",
  "feed.too-many": "You have 20 calendar addresses, which is the most. Stop one that you no longer use.",
  "feed.not-found": "This calendar address does not work any more. Make a new one in Beacon.",
  "link.not-found":
    "This link is no longer among those you keep. Somebody may have removed it, or changed where it leads.",
  "link.asked-just-now": "This link was looked at within the last minute. Wait a minute and check again.",
  "link.web-unreachable":
    "Beacon cannot reach the web at the moment, so it cannot tell. Nothing has changed. Open the link yourself, or check again later.",
  "settings.invalid": "The settings are not saved yet. Look at the fields marked below.",
  "settings.changed": "Someone else changed the settings while you were working. Yours is not saved.",
  "directory.changed": "Someone else changed this while you were working. Yours is not saved.",
  "import.empty": "There are no rows in this file. Nothing was changed. Choose another file.",
  "import.wrong-file":
    "Beacon cannot read this kind of file. Nothing was changed. Save it as a workbook (.xlsx) or as CSV and choose it again.",
  "import.undecodable":
    "Some letters of this file cannot be read. Nothing was changed. Save it as “CSV UTF-8” and choose it again.",
  "import.quote-open":
    "A quotation mark is opened in this file and never closed, so the rows after it cannot be told apart. Nothing was changed. Mend the row and choose the file again.",
  "import.columns-missing":
    "This file lacks columns that the import needs. Nothing was changed. Name the columns as below, or choose another file.",
  "import.too-large":
    "This file is too large. Nothing was changed. Files may have up to 100 MB, workbooks 10 MB.",
  "import.too-many-rows": "This file has more than 250,000 rows. Nothing was changed. Split it into several.",
  "import.trust-not-found":
    "No school in this file belongs to it. Nothing was changed. Check the name, or choose one of those below.",
  "import.stale":
    "Since the preview, something has changed, so this import would do something else. Nothing was changed. Look at the new preview.",
  "import.interrupted":
    "Microsoft 365 stopped answering half-way. What was written by then is kept. Import the same file again: nothing is written twice.",
  "sighting.not-found": "Nobody was seen so at this meeting. Open the register again.",
  "sighting.invalid": "This match is not saved. Choose somebody who is in the trust's directory.",
  "attendance-report.other-meeting":
    "Nobody in this file was there in this meeting's own time, so it is another meeting's file. Nothing was recorded. Choose the file of this meeting.",
  "attendance-report.stale":
    "The register has changed since this file was checked. Nothing was recorded. Check the file again.",
  "attendance-report.empty":
    "This file is empty. Nothing was recorded. Download the meeting's attendance from Teams again and choose that file.",
  "attendance-report.too-large":
    "This file is larger than any attendance file: up to 32 MB and 250,000 rows can be read. Nothing was recorded. Choose the file that Teams made for one meeting.",
  "attendance-report.wrong-file":
    "This is not the attendance file that Teams makes, which is a .csv file. Nothing was recorded. Download the meeting's attendance from Teams and choose that file.",
  "attendance-report.undecodable":
    "Some letters of this attendance file cannot be read. Nothing was recorded. Download it from Teams again, or save it as “CSV UTF-8”.",
  "attendance-report.quote-open":
    "A quotation mark is opened in this attendance file and never closed, so its rows cannot be told apart. Nothing was recorded. Download it from Teams again.",
  "attendance-report.live-event":
    "This is the report of a live event, which says who watched and not who was in a meeting. Nothing was recorded. Choose the attendance file of a meeting, or tick the register by hand.",
  "attendance-report.other-table":
    "This is another table or text than the attendance file that Teams makes for a meeting. Nothing was recorded. Download the meeting's attendance from Teams and choose that file.",
  "attendance-report.cut-off":
    "This attendance file breaks off before its end, so people or times are missing. Nothing was recorded. Download it from Teams again.",
  "attendance-report.row-unreadable":
    "A row of this attendance file cannot be read. Nothing was recorded. Download it from Teams again, or mend the row.",
  "attendance-report.nobody":
    "Nobody stands in this attendance file. Nothing was recorded. Check that it is the file of the right meeting.",
  "school.invalid": "The school is not saved yet. Look at the fields marked below.",
  "post.invalid": "The post is not saved yet. Look at the fields marked below.",
  "post.not-found": "This post is no longer there. Somebody may have removed it.",
  "person.no-account":
    "Nobody in Microsoft 365 has this e-mail address. Check it, or ask IT to make the account or invite the guest.",
  "closure.invalid": "The closure is not saved yet. Look at the fields marked below.",
  "closure.not-found": "These days are no longer in the list. Somebody may have removed them.",
  "network.not-found": "Beacon does not know that network.",
  "network.invalid": "The network is not saved yet. Look at the fields marked below.",
  "network.changed": "Someone else changed this network while you were working. Yours is not saved.",
  "resource.not-found": "This resource is not here, or it is not for you.",
  "resource.changed": "Someone else changed this resource while you were working. Yours is not saved.",
  "resource-request.not-found": "This request is not here, or it is another network's.",
  "resource-request.invalid": "This is not sent yet. Look at the fields marked below.",
  "resource-request.answered": "Somebody has answered this request already. Open it to see with what.",
  "resource-request.ended": "This request was withdrawn or closed. Ask again if it is still needed.",
  "resource-request.not-answered": "This request has no answer now, so there is none to take back.",
  "resource-request.too-late":
    "An answer can be taken back for a day. The network's leads can still change what the collection shows.",
  "resource-request.too-many":
    "You have 20 open requests, which is as many as there can be. Withdraw one that is no longer needed.",
  "resource-request.not-yours":
    "Who asked withdraws a request, the network answers it, its leads close it, and who answered takes an answer back.",
  "resource-request.not-for-asker":
    "Whoever asked may not see that resource. Choose another, or ask a curator to open it to them.",
  "resource-request.changed": "Others changed this request at the same moment. Nothing was saved. Try again.",
  "resource.invalid": "The resource is not saved yet. Look at the fields marked below.",
  "resource.not-yours":
    "The leads of its network keep this resource, with the central team. Ask one of them.",
  "resource.there-already": "This address is in the collection already.",
  "resource.not-proposed": "Somebody else has decided on this proposal. It now shows what they said.",
  "resource.proposed": "This is a proposal. Accept it or decline it first.",
  "resource-pin.invalid": "This is not pinned yet. Look at the field marked below.",
  "resource-pin.full": "Three answers are pinned for this search already. Unpin one of them first.",
  "resource-pin.not-found": "This is no longer pinned.",
  "resource.gone-for-good":
    "This was removed more than 30 days ago and cannot be brought back here. A document may still be in SharePoint’s recycle bin.",
  "library.not-found":
    "This network has no library in SharePoint yet, so it takes no files. Add a link, or ask the central team to run Beacon’s set-up for it.",
  "upload.name": "SharePoint cannot keep a file of this name. Rename the file and choose it again.",
  "upload.runs":
    "This file is a program or a script, which would run on a colleague’s computer. Add the document it makes instead.",
  "upload.too-large":
    "The file is larger than 250 MB. Make it smaller, or put it on Stream or YouTube and add the link.",
  "upload.empty": "There is nothing in this file. Save it once more and choose it again.",
  "upload.other-kind":
    "A new version is the same kind of file as the one before. Add this one as a file of its own.",
  "upload.name-taken":
    "There is a file of this name in the library. Keep both, or make yours its new version.",
  "upload.not-arrived": "The file has not arrived whole. Send it again.",
  "upload.under-way":
    "Somebody is sending a new version of this file at this moment. Wait until it is there, look at it, and send yours again.",
  "course.not-found": "This course is no longer there.",
  "course.invalid": "The course is not saved yet. Look at the fields marked below.",
  "course.changed": "Someone else changed this course while you were working. Yours is not saved.",
  "exemption.not-found": "This exemption is no longer there.",
  "exemption.invalid": "The exemption is not saved yet. Look at the fields marked below.",
  "exemption.changed": "Someone else changed this exemption. It now shows what they saved. Do yours again.",
  "certificate-file.kind":
    "This file is not a PDF, a JPEG or a PNG picture. Scan the certificate or take a photo of it, and choose that file.",
  "certificate-file.too-large":
    "The file is larger than 10 MB. Choose a smaller photo, or a scan of the one page.",
  "certificate-file.not-found": "The file of this certificate is not there. Choose it again.",
  "certificate.invalid": "The certificate is not handed in yet. Look at the fields marked below.",
  "certificate.not-found": "This certificate is no longer there.",
  "certificate.not-taken": "This course takes no certificate from elsewhere.",
  "certificate.not-yours":
    "Heads decide on certificates of their own staff, the central team on everybody's; nobody on their own.",
  "certificate.decided": "Somebody else has decided on this certificate. It now shows what they said.",
  "reminder.nothing-owed": "There is nothing overdue or owed to remind anybody of.",
  "reminder.sent-today": "They have been reminded today already. You can remind again tomorrow.",
  "reminder.closed-today": "Nobody is reminded on a day off. Remind them when school is back.",
  "recording.invalid": "Your answer is not sent yet. Look at the fields marked below.",
  "feedback.not-attended":
    "The register does not say that you were at this meeting. If you were, open My CPD and say so.",
  "feedback.not-open": "You can say what you thought of this meeting from 9am of the next school day.",
  "feedback.closed": "Feedback on this meeting has closed: it is open for a week.",
  "recording.none": "This course has no recording to watch.",
  "viewing.not-noted":
    "Beacon notes whoever opens another person’s record, and cannot do so at this moment. It is not shown. Try again in a few minutes.",
  "erasure.still-in-post":
    "They still hold a post, or will hold one, so nothing was erased. End their posts first; they can be erased the day after the last one ends.",
  "erasure.invalid": "Nothing was erased. Look at the fields marked below.",
  "cascade.not-asked": "This school is not asked to cascade this session.",
  "cascade.not-begun": "This session is not over yet. Schools are asked afterwards.",
  "cascade.not-yours": "Whoever was invited for the school says how it was cascaded, or its head.",
  "cascade.not-done": "The school has not said yet that it cascaded this, so there is nothing to visit.",
  "cascade.visited": "The central team has visited, so this cannot be taken back. It can still be put right.",
  "cascade.invalid": "This is not saved yet. Look at the fields marked below.",
  "cascade.changed": "Someone else of your school answered while you were working. Yours is not saved.",
  "audience.invalid": "Who it is for could not be worked out. Choose again.",
  "school.not-found": "Beacon does not know that school.",
  "person.not-found": "Beacon does not know that person.",
  "sign-in.required": "Sign in to use Beacon.",
  "sign-in.expired": "Your sign-in has run out. Sign in again.",
  "sign-in.refused": "Beacon could not accept that sign-in. Sign in with your school account.",
  "sign-in.guest":
    "Your school's accounts are not let in yet. Ask the trust's central team to add your school.",
  "sign-in.more-needed": "Your trust asks for one more check. Sign in again.",
  "person.unknown":
    "You are signed in, but Beacon does not know you yet. Ask your trust's central team to add you.",
  "access.refused": "You may not see or do this. Ask your trust's central team if you should.",
  "request.invalid": "Beacon did not understand that. Nothing was changed.",
  "request.too-large": "That is too long to send. Nothing was changed.",
  "request.too-many": "That was a lot at once. Wait a minute and try again.",
  "request.unsupported": "Beacon did not understand that. Nothing was changed.",
  "route.not-found": "There is nothing at that address.",
  "version.required": "Beacon could not tell which version you were changing. Open it again.",
  "microsoft.unavailable": "Microsoft 365 is not answering. Nothing was lost. Try again in a minute.",
  "server.fault":
    "Something went wrong in Beacon. Nothing was changed. Try again, and tell the central team if it stays.",
};
