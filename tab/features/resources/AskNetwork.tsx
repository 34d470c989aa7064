import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { networkInWords } from "../../../shared/sentences/resources/resource-requests.ts";
import { useNetworksToAsk } from "../../api/resources/requests.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useFormStyles } from "../../ui/useFormStyles.ts";
import { AskNetworkForm } from "./AskNetworkForm.tsx";

/** Nothing was found: the network that is likely to know can be asked, or one of those that are equally likely. */
export function AskNetwork({ words }: { readonly words: string }) {
  const styles = useFormStyles();
  const own = useStyles();
  const [asked, setAsked] = useState<string>();
  const networks = useNetworksToAsk(words).data;
  const likely = networks?.likely ?? [];
  const [only, another] = likely;
  if (asked !== undefined && networks)
    return (
      <div className={own.form}>
        <AskNetworkForm
          words={words}
          network={asked}
          networks={[...likely, ...networks.others]}
          onClose={() => setAsked(undefined)}
        />
      </div>
    );
  return (
    <EmptyState
      title={`Nothing found for “${words}”.`}
      action={
        only ? (
          <div className={styles.actions}>
            {likely.slice(0, 4).map((network) => (
              <Button
                key={network.id}
                appearance={another ? "secondary" : "primary"}
                onClick={() => setAsked(network.id)}
              >
                Ask {networkInWords(network)}
              </Button>
            ))}
          </div>
        ) : undefined
      }
    >
      {only
        ? "Try fewer words, or other words for it. Colleagues may know: ask them."
        : "Try fewer words, or other words for it."}
    </EmptyState>
  );
}

const useStyles = makeStyles({ form: { marginTop: tokens.spacingVerticalL } });
