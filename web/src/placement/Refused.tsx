import { Alert } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "../api/client";

/** Says why a step was not made; nothing where it was. */
export function Refused({ error }: { error: Error | null }) {
  const { t } = useTranslation();
  if (!error) {
    return null;
  }
  const problem = error instanceof ApiProblem ? error : null;
  return (
    <Alert color="red" variant="light" role="alert" title={problem?.title ?? t("error.unexpected")}>
      {problem?.detail || t("error.unexpectedDetail")}
    </Alert>
  );
}
