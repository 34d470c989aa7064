import { answer } from "../../answer.ts";
import { showMine } from "../../vocabulary.ts";
import { openForReader } from "./open-for-reader.ts";

export const showMineIntent = answer(showMine, ({ edition }, turn) => openForReader(turn, edition));
