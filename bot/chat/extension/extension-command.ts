import { mostLetters } from "../questions/resource-questions.ts";

/** What can be searched from where somebody writes a message. The manifest reads it, so that Teams offers what is answered. */
export const searchResources = {
  id: "searchResources",
  title: "Resources",
  description: "Find a resource and put it into your message",
  parameter: {
    name: "words",
    title: "Words",
    description: "What you look for, such as phonics screening check",
    mostLetters,
  },
} as const;
