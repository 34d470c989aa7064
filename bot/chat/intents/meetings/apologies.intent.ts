import { answer } from "../../answer.ts";
import { apologies } from "../../meeting-replies.ts";
import { answerForMe } from "./answer-for-me.ts";

export const apologiesIntent = answer(apologies, (named, turn) => answerForMe(apologies, named, turn));
