// Runs in the host's page: frames the tab and answers Teams JS 2 as Teams does. What the tab told it stands in `told`.
const settings = JSON.parse(document.getElementById("settings").textContent);
const frame = document.querySelector("iframe");
const tabOrigin = new URL(settings.tab).origin;

const runtime = {
  apiVersion: 4,
  isLegacyTeams: false,
  isNAAChannelRecommended: settings.nests !== undefined,
  supports: { pages: { config: {} }, logs: {}, ...(settings.nests ? { nestedAppAuth: {} } : {}) },
};

const context = {
  theme: settings.theme,
  locale: "en-gb",
  entityId: settings.entityId ?? "home",
  subEntityId: settings.subPageId ?? "",
  userObjectId: "p1",
  tid: "tenant",
  hostName: "Teams",
  hostClientType: "web",
  frameContext: settings.frameContext ?? "content",
};

const answers = {
  initialize: [settings.frameContext ?? "content", "web", "2.0.1", JSON.stringify(runtime)],
  getContext: [context],
  "authentication.getAuthToken": settings.token ? [true, settings.token] : [false, "CancelledByUser"],
  "appInitialization.success": [undefined],
  executeDeepLink: [true],
  "settings.setSettings": [true],
};

const account = {
  environment: "login.microsoftonline.com",
  homeAccountId: "p1.tenant",
  localAccountId: "p1",
  tenantId: "tenant",
  username: "gwen@trust.example",
  name: "Gwen Adeyemi",
};

const part = (claims) => btoa(JSON.stringify(claims)).replaceAll("=", "");
const idToken = `${part({ alg: "none" })}.${part({ oid: "p1", tid: "tenant", sub: "p1" })}.`;

/** Nested app authentication speaks a protocol of its own inside one message: MSAL's. */
function answerNested({ method, requestId }) {
  window.nested.push(method);
  if (settings.asksPerson !== undefined && method === "GetToken")
    return {
      ...{ messageType: "NestedAppAuthResponse", requestId, success: false },
      error: {
        status: "USER_INTERACTION_REQUIRED",
        code: settings.asksPerson,
        description: "The person is needed.",
      },
    };
  const known =
    method === "GetInitContext"
      ? { initContext: { capabilities: {}, sdkName: "host", sdkVersion: "1", accountContext: account } }
      : {
          account,
          token: { access_token: settings.token, id_token: idToken, expires_in: 3600, scope: settings.nests },
        };
  return { messageType: "NestedAppAuthResponse", requestId, success: true, ...known };
}

window.told = [];
/** The methods of nested app authentication that the tab has called. */
window.nested = [];
let tokensRefused = settings.asksPerson === undefined ? 1 : 0;

window.changeTheme = (theme) =>
  frame.contentWindow.postMessage({ func: "themeChange", args: [theme] }, tabOrigin);

/** The button of the dialog in which a tab is set up. */
window.pressSave = () => frame.contentWindow.postMessage({ func: "settings.save", args: [{}] }, tabOrigin);

window.addEventListener("message", ({ data, source, origin }) => {
  if (source !== frame.contentWindow || typeof data?.func !== "string") return;
  window.told.push({ func: data.func, args: data.args ?? [] });
  const args =
    data.func === "nestedAppAuth.execute"
      ? [null, JSON.stringify(answerNested(JSON.parse(data.data)))]
      : data.func === "authentication.getAuthToken" && tokensRefused++ === 0
        ? [false, settings.asksPerson]
        : answers[data.func];
  if (args) frame.contentWindow.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
});

frame.src = settings.tab;
