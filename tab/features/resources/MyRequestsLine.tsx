import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMyRequests } from "../../api/resources/requests.ts";
import { PageLink } from "../../ui/PageLink.tsx";

/** One line to what somebody asked networks for: how much has an answer, and how much waits. Nothing for who asked nothing. */
export function MyRequestsLine() {
  const styles = useStyles();
  const requests = useMyRequests().data?.requests ?? [];
  if (requests.length === 0) return null;
  const [first, another] = requests;
  const open = requests.filter(({ status }) => status === "open").length;
  const answered = requests.filter(({ status }) => status === "answered").length;
  const words = another
    ? `You asked for ${requests.length} things: ${answered} answered, ${open} waiting`
    : `You asked for “${first?.words}”: ${first?.status === "open" ? "no answer yet" : (first?.status ?? "")}`;
  return (
    <p className={styles.line}>
      <PageLink to="/resources/requests">{words}</PageLink>
    </p>
  );
}

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
});
