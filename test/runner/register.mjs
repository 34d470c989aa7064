// `node --import`: what jest keeps to itself is found by files of tests that node itself loads.
import { register } from "node:module";

register("./resolve.mjs", import.meta.url);
