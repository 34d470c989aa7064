import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import type { TenantContext } from "../context.ts";
import { readForms } from "../form-bodies.ts";
import { notFound } from "../graph/graph-error.ts";
import { findMeetingByPath } from "../graph/meetings/meeting-store.ts";
import { holdSession } from "./held-session.ts";
import { meetingPage } from "./meeting.page.ts";
import { outbox } from "./outbox.ts";
import { pageStyles } from "./page.css.ts";
import { refreshScript } from "./refresh.js.ts";
import { tenantPage } from "./tenant.page.ts";

/** Enough for a trust of 17,000 staff to be told something twice. */
const jsonLimit = 50_000;

/** What went out, as a page for people and as JSON for tests. */
export function outboxRoutes(app: FastifyInstance, context: TenantContext): void {
  app.get("/", async (_request, reply) => page(reply).send(tenantPage(context)));

  app.get("/l/meetup-join/*", async (request, reply) => {
    const found = meetingPage(context, request.url);
    if (!found) throw notFound("The meeting");
    return page(reply).send(found);
  });

  app.register(async (forms) => {
    readForms(forms);
    forms.post("/l/meetup-join/*", async (request, reply) => {
      const meeting = findMeetingByPath(context, request.url);
      if (!meeting) throw notFound("The meeting");
      holdSession(context, meeting, z.record(z.string(), z.string()).parse(request.body));
      return reply.redirect(request.url, 303);
    });
  });

  app.get("/_admin/outbox", async () => outbox(context, jsonLimit));

  app.get("/_page/page.css", async (_request, reply) =>
    reply.type("text/css; charset=utf-8").send(pageStyles),
  );
  app.get("/_page/refresh.js", async (_request, reply) =>
    reply.type("text/javascript; charset=utf-8").send(refreshScript),
  );
}

/** Nothing a card or a mail holds can run: scripts and styles come from this server's own files alone. */
const page = (reply: FastifyReply) =>
  reply.type("text/html; charset=utf-8").headers({
    "content-security-policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "cache-control": "no-store",
  });
