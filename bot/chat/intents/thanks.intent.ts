import { answer } from "../answer.ts";
import { thanks } from "../vocabulary.ts";

export const thanksIntent = answer(thanks, (_nothing, turn) => turn.say("You're welcome."));
