import { answer } from "../../answer.ts";
import { accept } from "../../meeting-replies.ts";
import { answerForMe } from "./answer-for-me.ts";

export const acceptIntent = answer(accept, (named, turn) => answerForMe(accept, named, turn));
