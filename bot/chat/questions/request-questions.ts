import { z } from "zod";
import type { NetworkId } from "../../../shared/domain/networks/network.ts";
import { type RequestId, requestLimits } from "../../../shared/domain/resources/requests/resource-request.ts";
import type { ResourceId } from "../../../shared/domain/resources/resource.ts";
import { ask } from "../ask.ts";
import { mostLetters } from "./resource-questions.ts";

const id = <Id extends string>() =>
  z
    .string()
    .min(1)
    .max(300)
    .transform((text) => text as Id);
const request = id<RequestId>();
const words = z.string().trim().max(mostLetters);
const pressedOnly = (description: string) => ({ description, inCommandList: false });

export const askForResource = ask(
  "resources.ask",
  [],
  z.object({
    words,
    /** None for whoever wants to choose among all. */
    networks: z.array(id<NetworkId>()).max(1).default([]),
    note: z.string().max(requestLimits.note).default(""),
  }),
  pressedOnly("Ask a network for what was not found"),
);

export const sendRequest = ask(
  "resources.send-request",
  [],
  z.object({
    words: words.default(""),
    network: id<NetworkId>(),
    note: z.string().max(requestLimits.note).default(""),
  }),
  pressedOnly("Send what you ask a network for"),
);

export const withdrawRequest = ask(
  "resources.withdraw-request",
  [],
  z.object({ request }),
  pressedOnly("Withdraw what you asked a network for"),
);

/** Words or a web address, as they were typed. */
export const answerRequest = ask(
  "resources.answer-request",
  [],
  z.object({
    request,
    found: z.string().trim().max(1000).default(""),
    /** By this our card is found again in the channel; see `cards/request-marker.ts`. */
    beaconRequest: z.string().optional(),
  }),
  pressedOnly("Answer what a network is asked for"),
);

export const answerWith = ask(
  "resources.answer-with",
  [],
  z.object({ request, resource: id<ResourceId>() }),
  pressedOnly("Answer a request with a resource"),
);

export const answerWithLink = ask(
  "resources.answer-with-link",
  [],
  z.object({
    request,
    address: z.string().trim().max(1000),
    title: z.string().trim().max(requestLimits.title).default(""),
  }),
  pressedOnly("Answer a request with a page that is not in the collection yet"),
);

export const takeBackAnswer = ask(
  "resources.take-back-answer",
  [],
  z.object({ request }),
  pressedOnly("Take an answer back"),
);
