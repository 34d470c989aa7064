import type { FastifyBaseLogger } from "fastify";
import type { Ports } from "../../shared/domain/ports.ts";
import { feedbackJob } from "./feedback.job.ts";
import type { Job } from "./job.ts";
import { outsideQuietHours } from "./outside-quiet-hours.ts";
import { remindOfBriefingsJob } from "./remind-of-briefings.job.ts";
import { remindOfCpdJob } from "./remind-of-cpd.job.ts";
import { remindOfProposalsJob } from "./remind-of-proposals.job.ts";
import { tellAboutMeetingsJob } from "./tell-about-meetings.job.ts";
import { tellLateReadersJob } from "./tell-late-readers.job.ts";
import { tellOfCorrectionsJob } from "./tell-of-corrections.job.ts";
import { tellOfDecisionsJob } from "./tell-of-decisions.job.ts";
import { tellOfHandoversJob } from "./tell-of-handovers.job.ts";
import { tellOfQuestionsJob } from "./tell-of-questions.job.ts";
import { tellOfRequestsJob } from "./tell-of-requests.job.ts";

/** Every job by which Beacon says something to somebody who has not spoken to it; all keep the trust's quiet hours. */
export const jobsThatSpeak = (ports: Ports, log: FastifyBaseLogger): Job[] => [
  // It asks by itself: cards are put right at any hour, which nobody hears, and only telling of it waits.
  tellOfCorrectionsJob(ports, log),
  ...outsideQuietHours(ports, [
    tellLateReadersJob(ports, log),
    tellAboutMeetingsJob(ports, log),
    remindOfCpdJob(ports, log),
    remindOfBriefingsJob(ports, log),
    remindOfProposalsJob(ports, log),
    feedbackJob(ports, log),
    tellOfRequestsJob(ports, log),
    tellOfDecisionsJob(ports, log),
    tellOfHandoversJob(ports, log),
    tellOfQuestionsJob(ports, log),
  ]),
];
