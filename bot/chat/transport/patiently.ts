import type { Pace } from "../../../shared/graph/transport/pace.ts";
import { ConnectorFault } from "./connector-fault.ts";

/** Teams asks to wait a second or two between messages; whoever asks for more is not waited for. */
const longestWaitSeconds = 30;

/** A request that Teams had no room for was not taken: it is sent once more, after the wait that Teams names. */
export async function patiently<Answer>(
  pace: Pick<Pace, "sleep">,
  send: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await send();
  } catch (fault) {
    if (!(fault instanceof ConnectorFault) || fault.status !== 429) throw fault;
    const seconds = Number(fault.retryAfter ?? 1);
    if (!(seconds <= longestWaitSeconds)) throw fault;
    await pace.sleep(seconds * 1000);
    return send();
  }
}
