/** The parts of Teams JS that the tab uses, by name: the whole of it is three times as heavy. Loaded only inside a host. */
export { app, authentication, nestedAppAuth, pages } from "@microsoft/teams-js";
