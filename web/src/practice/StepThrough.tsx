import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** Leads to the case's run, step by step; nothing where there is no submission to run. */
export function StepThrough({ submission, name }: { submission: string; name: string }) {
  const { t } = useTranslation();
  return submission ? (
    <div>
      <Button
        renderRoot={(props) => <Link to="/trace" search={{ submission, case: name }} {...props} />}
        variant="light"
        size="compact-md"
      >
        {t("trace.stepThrough")}
      </Button>
    </div>
  ) : null;
}
