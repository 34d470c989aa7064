import { z } from "zod";
import { ask } from "../ask.ts";
import { mostLetters, wordsMark } from "./resource-questions.ts";

/** Openings that ask for a person: with what is the rest. */
export const helpSought = [
  "who can help with",
  "who can help me with",
  "who can help us with",
  "who could help with",
  "who could help me with",
  "who might help with",
  "who is able to help with",
  "who can help on",
  "who can I ask about",
  "who could I ask about",
  "who should I ask about",
  "who can I talk to about",
  "who could I talk to about",
  "who should I talk to about",
  "who can I speak to about",
  "who should I speak to about",
  "who knows about",
  "who knows anything about",
  "who knows a lot about",
  "who is good at",
  "who is good with",
  "who has experience of",
  "who has experience with",
  "is there anyone who can help with",
  "is there anybody who can help with",
  "is there someone who can help with",
  "anyone who can help with",
  "can anyone help with",
  "can anyone help me with",
  "can anybody help with",
  "can anybody help me with",
  "can someone help me with",
  "find someone who can help with",
  "find me someone who can help with",
].map((opening) => `${opening} ${wordsMark}`);

const after = z.number().int().min(0).max(10_000).default(0);

export const whoCanHelp = ask(
  "people.who-can-help",
  ["who can help", "who can help me", "who can help with", "who can I ask", "who could help me"],
  z.object({
    /** None where somebody has still to say with what. */
    words: z.string().trim().max(mostLetters).default(""),
    /** How many were passed over already. */
    after,
  }),
  { description: "Colleagues who can help with something, and how to reach them", inCommandList: true },
);

/** Said so, somebody is listed: nobody is by words that only come near. */
export const listMeSaid = [
  "list me",
  "list me as somebody who can help",
  "list me as someone who can help",
  "list me among those who can help",
  "add me to the list of who can help",
  "put me on the list of who can help",
  "add me to the people who can help",
  "I am happy to be listed",
  "I'm happy to be listed",
];

export const doNotListMeSaid = [
  "don't list me",
  "do not list me",
  "stop listing me",
  "unlist me",
  "take me off the list",
  "take me off the list of who can help",
  "remove me from the list",
  "remove me from the list of who can help",
  "I don't want to be listed",
  "I do not want to be listed",
];

export const listMe = ask("people.list-me", [], z.object({}), {
  description: "Be listed among those who can help",
  inCommandList: false,
});

export const doNotListMe = ask("people.do-not-list-me", [], z.object({}), {
  description: "Be no longer listed among those who can help",
  inCommandList: false,
});

/** Shows how it stands, with a button to change it. */
export const amIListed = ask(
  "people.am-i-listed",
  [
    "am I listed",
    "am I listed as somebody who can help",
    "am I on the list of who can help",
    "I want to be listed as somebody who can help",
    "how do I get listed as somebody who can help",
    "how do I stop being listed",
  ],
  z.object({}),
  { description: "Whether you are listed among those who can help", inCommandList: false },
);
