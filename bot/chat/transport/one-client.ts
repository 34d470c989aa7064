import { type Activity, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import { type Authenticated, CheckedSenders } from "./checked-senders.ts";

type ConnectorFactory = NonNullable<Authenticated["connectorFactory"]>;
type ConnectorClient = ReturnType<ConnectorFactory["create"]>;

/** A trust's Teams has one address, or a few while it moves. */
const mostAddresses = 50;

/**
 * botbuilder builds two clients for every activity, one of the connector and one of the store of tokens, which takes longer
 * than to use them. Both depend on the bot and the address alone, so one for each serves every activity.
 */
export class OneClient extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new Map<string, ConnectorClient>();
  private readonly senders = new CheckedSenders();
  private userTokens:
    | ReturnType<ConfigurationBotFrameworkAuthentication["createUserTokenClient"]>
    | undefined;

  override async authenticateRequest(activity: Activity, authorization: string): Promise<Authenticated> {
    const known = this.senders.of(activity, authorization);
    if (known) return known;
    const checked = this.withKeptConnectors(await super.authenticateRequest(activity, authorization));
    this.senders.keep(activity, authorization, checked);
    return checked;
  }

  private withKeptConnectors(authenticated: Authenticated): Authenticated {
    const { connectorFactory } = authenticated;
    if (!connectorFactory) return authenticated;
    const create = (serviceUrl: string, audience: string) =>
      this.connectorAt(connectorFactory, serviceUrl, audience);
    return { ...authenticated, connectorFactory: { create } };
  }

  override createUserTokenClient(
    claims: Parameters<ConfigurationBotFrameworkAuthentication["createUserTokenClient"]>[0],
  ) {
    this.userTokens ??= super.createUserTokenClient(claims);
    return this.userTokens;
  }

  private connectorAt(factory: ConnectorFactory, serviceUrl: string, audience: string): ConnectorClient {
    const key = `${serviceUrl} ${audience}`;
    const known = this.connectors.get(key);
    if (known) return known;
    if (this.connectors.size >= mostAddresses) this.connectors.clear();
    const client = factory.create(serviceUrl, audience);
    this.connectors.set(key, client);
    client.catch(() => this.connectors.delete(key));
    return client;
  }
}
