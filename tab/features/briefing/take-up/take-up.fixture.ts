import type { TakeUp } from "../../../../shared/contract/briefing/take-up.schema.ts";

/** Two primaries, one of which has finished, and a secondary that has not begun. */
export const takeUpFixture: TakeUp = {
  edition: "2026-11-24",
  items: [
    { id: "cover", title: "Cover for the DSL day", asksFor: "action" },
    { id: "phonics", title: "Phonics screening dates", asksFor: "acknowledgement" },
  ],
  schools: [
    {
      urn: "109100",
      name: "Flax Bourton Church of England Primary School",
      phase: "primary",
      readers: [
        {
          id: "ada",
          name: "Ada Okafor",
          opened: true,
          items: [
            { id: "cover", standing: "done" },
            { id: "phonics", standing: "acknowledged" },
          ],
        },
      ],
    },
    {
      urn: "109200",
      name: "Yatton Infant School",
      phase: "primary",
      readers: [
        {
          id: "ben",
          name: "Ben Price",
          opened: true,
          items: [
            { id: "cover", standing: "acknowledged" },
            { id: "phonics", standing: "opened" },
          ],
        },
        {
          id: "cara",
          name: "Cara Singh",
          opened: false,
          items: [
            { id: "cover", standing: "none" },
            { id: "phonics", standing: "not-for-them" },
          ],
        },
      ],
    },
    {
      urn: "137000",
      name: "Gordano School",
      phase: "secondary",
      readers: [
        {
          id: "dan",
          name: "Dan Moss",
          opened: false,
          items: [
            { id: "cover", standing: "none" },
            { id: "phonics", standing: "not-for-them" },
          ],
        },
      ],
    },
  ],
};
