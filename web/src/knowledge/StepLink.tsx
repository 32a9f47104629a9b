import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { keepDraft } from "../trace/draft";
import { pack } from "../trace/link";

/** Leads to a program's run, step by step. */
export function StepLink({ source }: { source: string }) {
  const { t } = useTranslation();
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    void pack(source).then((packed) => {
      if (!left) {
        setCode(packed);
      }
    });
    return () => {
      left = true;
    };
  }, [source]);
  return (
    <Button
      // A program that is too long for an address waits on the page as what was typed there.
      onClick={() => code === null && keepDraft(source)}
      renderRoot={(props) => <Link to="/trace" search={code === null ? {} : { code }} {...props} />}
      variant="light"
      size="compact-md"
    >
      {t("trace.stepThrough")}
    </Button>
  );
}
