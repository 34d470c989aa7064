// Runs in the host's page: frames the tab and answers Teams JS 2 as Teams does. What the tab told it stands in `told`.
const settings = JSON.parse(document.getElementById("settings").textContent);
const frame = document.querySelector("iframe");
const tabOrigin = new URL(settings.tab).origin;

const runtime = {
  apiVersion: 4,
  isLegacyTeams: false,
  isNAAChannelRecommended: false,
  supports: { pages: {}, logs: {} },
};

const context = {
  theme: settings.theme,
  locale: "en-gb",
  entityId: "home",
  subEntityId: settings.subPageId ?? "",
  userObjectId: "p1",
  tid: "tenant",
  hostName: "Teams",
  hostClientType: "web",
  frameContext: "content",
};

const answers = {
  initialize: ["content", "web", "2.0.1", JSON.stringify(runtime)],
  getContext: [context],
  "authentication.getAuthToken": settings.token ? [true, settings.token] : [false, "CancelledByUser"],
  "appInitialization.success": [undefined],
  executeDeepLink: [true],
};

window.told = [];

window.changeTheme = (theme) =>
  frame.contentWindow.postMessage({ func: "themeChange", args: [theme] }, tabOrigin);

window.addEventListener("message", ({ data, source, origin }) => {
  if (source !== frame.contentWindow || typeof data?.func !== "string") return;
  window.told.push({ func: data.func, args: data.args ?? [] });
  const args = answers[data.func];
  if (args) frame.contentWindow.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
});

frame.src = settings.tab;
