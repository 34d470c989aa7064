import { configure } from "@testing-library/react";

/** For every test of the tab: jsdom takes seconds to draw a page on a busy machine. Waiting longer proves nothing less. */
configure({ asyncUtilTimeout: 15_000 });
