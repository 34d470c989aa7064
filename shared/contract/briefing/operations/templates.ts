import type { Operation } from "../../operation.ts";
import {
  changedTemplateSchema,
  newTemplateSchema,
  templateSchema,
  templatesSchema,
} from "../template.schema.ts";

/** What editors begin items from. */
export const templateOperations: readonly Operation[] = [
  {
    id: "listTemplates",
    method: "GET",
    path: "/briefing/templates",
    summary: "What items can begin from, by name.",
    answer: templatesSchema,
  },
  {
    id: "keepTemplate",
    method: "POST",
    path: "/briefing/templates",
    summary: "Keeps what an item says as a template, under an id that the sender chose.",
    body: newTemplateSchema,
    status: 201,
    answer: templateSchema,
    refusals: ["template.invalid"],
  },
  {
    id: "changeTemplate",
    method: "PUT",
    path: "/briefing/templates/:template",
    summary: "Gives a template another name, or other content.",
    body: changedTemplateSchema,
    ifMatch: true,
    answer: templateSchema,
    refusals: ["template.invalid", "template.not-found", "template.changed"],
  },
  {
    id: "removeTemplate",
    method: "DELETE",
    path: "/briefing/templates/:template",
    summary: "Takes a template away.",
    ifMatch: true,
    status: 204,
    refusals: ["template.changed"],
  },
];
