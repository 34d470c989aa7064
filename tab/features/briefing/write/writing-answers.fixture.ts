import { thisPage } from "../../../api/briefing-write/this-page.ts";
import { aHome } from "../../../testing/contract-examples.ts";
import { answering } from "../../../testing/fake-api.ts";
import { aDraft, editor, reach, schools } from "./draft.fixture.ts";

/** What the API answers an editor who opens the draft of 24 November; a test adds what it is about. */
export const writingAnswers = {
  "GET /api/home": answering(aHome({ me: editor, today: "2026-11-22" })),
  "GET /api/briefing/editions/2026-11-24/draft": answering(aDraft()),
  "GET /api/briefing/editions/2026-11-24/offers": answering({ offers: [], hasMoreResources: false }),
  [`PUT /api/briefing/editions/2026-11-24/writers/${thisPage}`]: answering({ others: [], stands: "e1" }),
  [`DELETE /api/briefing/editions/2026-11-24/writers/${thisPage}`]: answering(null, 204),
  "GET /api/briefing/templates": answering({ templates: [] }),
  "POST /api/directory/audience": answering(reach),
  "GET /api/directory/schools": answering(schools),
  "GET /api/resources?q=": answering({
    total: 0,
    resources: [],
    counts: {
      network: [],
      phase: [],
      kind: [],
      publisher: [],
      subject: [],
      school: [],
      changed: [],
      saved: [],
    },
  }),
};
