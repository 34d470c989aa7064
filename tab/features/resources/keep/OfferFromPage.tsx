import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { isWebAddress } from "../../../../shared/domain/briefing/web-address.ts";
import { listed } from "../../../../shared/sentences/lists.ts";
import { noOfferWords } from "../../../../shared/sentences/resources/page-offer.ts";
import { problemWords } from "../../../api/problem-words.ts";
import { usePageOffer } from "../../../api/resources/page-offer.ts";
import type { ResourceForm } from "./resource-form.ts";

const offered = ["title", "description", "publisher"] as const;
const namesOf = { title: "title", description: "description", publisher: "who it is from" };

/** Fills empty fields with what the page says of itself, when somebody asks for it. What they wrote stays as it is. */
export function OfferFromPage(props: {
  readonly form: Pick<ResourceForm, "address" | (typeof offered)[number]>;
  readonly onOffer: (part: Partial<ResourceForm>) => void;
}) {
  const styles = useStyles();
  const { form, onOffer } = props;
  const { mutateAsync, data, variables, error, isPending } = usePageOffer();
  const address = form.address.trim();
  const isOfThis = variables === address;
  const isAsking = useRef(false);
  const ask = async () => {
    // Of two clicks the second may come before anything is drawn.
    if (isAsking.current || !isWebAddress(address)) return;
    isAsking.current = true;
    // A page that has said something is not asked again. What stood in its way is told below.
    const said = isOfThis && data && !data.none ? data : await mutateAsync(address).catch(() => undefined);
    isAsking.current = false;
    onOffer(
      Object.fromEntries(
        offered.flatMap((field) =>
          form[field].trim() === "" && said?.[field] ? [[field, said[field]]] : [],
        ),
      ),
    );
  };
  return (
    <div className={styles.offer}>
      <Button disabledFocusable={isPending || !isWebAddress(address)} onClick={() => void ask()}>
        {isPending ? "Reading the page…" : "Take title and description from the page"}
      </Button>
      <p role="status" className={styles.words}>
        {isPending || !isOfThis ? "" : error ? problemWords(error) : data ? saidWords(data) : ""}
      </p>
    </div>
  );
}

function saidWords(data: NonNullable<ReturnType<typeof usePageOffer>["data"]>): string {
  if (data.none) return noOfferWords(data.none);
  const found = listed(offered.filter((field) => data[field] !== undefined).map((field) => namesOf[field]));
  return `Read from the page: ${found}. What you wrote before is left as it was. Change what you like.`;
}

const useStyles = makeStyles({
  offer: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
  words: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
