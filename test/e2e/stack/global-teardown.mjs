import { endStack } from "./global-setup.mjs";

export default () => endStack();
