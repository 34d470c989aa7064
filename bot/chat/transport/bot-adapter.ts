import {
  type Activity,
  CloudAdapter,
  type ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from "botbuilder";
import { OneClient } from "./one-client.ts";
import { type Send, sendOnce } from "./send-once.ts";
import { mayBeSendersToken } from "./sender-token.ts";

interface BotSettings {
  /** The bot's registration in the trust's tenant. Without it no request is checked: for loopback only. */
  readonly credentials?: { readonly appId: string; readonly secret: string; readonly tenantId: string };
  /** Every request to the Bot Connector goes through this. */
  readonly send: Send;
}

/** botbuilder's adapter with the two ways in which Beacon uses it: answering an activity, and speaking first. */
export class BotAdapter extends CloudAdapter {
  /** The bot as Teams knows it. */
  readonly account: { readonly id: string; readonly name: string };
  private readonly appId: string;

  constructor(authentication: ConfigurationBotFrameworkAuthentication, appId: string) {
    super(authentication);
    this.appId = appId;
    this.account = { id: `28:${appId}`, name: "Beacon" };
  }

  /** Checks who sent the activity, then answers it. Rejects with a `statusCode` of 401 or 403 when the sender is not the Bot Connector. */
  async answer(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    if (this.appId !== "" && !mayBeSendersToken(authorization))
      throw Object.assign(new Error("No token of the Bot Connector's came with the activity."), {
        statusCode: 401,
      });
    return this.processActivity(authorization, activity, logic);
  }

  /** The Bot Connector at this address, as the bot. */
  connector(serviceUrl: string) {
    return this.botFrameworkAuthentication
      .createConnectorFactory(this.createClaimsIdentity(this.appId))
      .create(serviceUrl);
  }
}

/** The adapter for a single-tenant bot, sending each request to the connector once. */
export function createBotAdapter({ credentials, send }: BotSettings): BotAdapter {
  const settings = credentials && {
    MicrosoftAppType: "SingleTenant",
    MicrosoftAppId: credentials.appId,
    MicrosoftAppPassword: credentials.secret,
    MicrosoftAppTenantId: credentials.tenantId,
  };
  const authentication = new OneClient(settings ?? {}, undefined, undefined, undefined, {
    httpClient: sendOnce(send),
  });
  return new BotAdapter(authentication, credentials?.appId ?? "");
}
