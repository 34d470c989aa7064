import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");

/** Has the memory given back that nobody holds any more, so that what is counted next is held. */
export const clearAway = runInNewContext("gc") as () => void;
