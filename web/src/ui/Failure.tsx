import { Anchor, Button, Group, Text, Title } from "@mantine/core";
import { Link, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "../api/client";
import { Page } from "./Page";

/** Says what went wrong and what can be done. */
export function Failure({ error, reset }: { error: unknown; reset?: () => void }) {
  const { t } = useTranslation();
  const router = useRouter();
  if (error instanceof ApiProblem && error.status === 404) {
    return <NotFound />;
  }
  const problem = error instanceof ApiProblem ? error : null;
  const again = () => {
    reset?.();
    void router.invalidate();
  };
  return (
    <Page title={problem?.title ?? t("error.unexpected")}>
      <Title order={1} mb="sm">
        {problem?.title ?? t("error.unexpected")}
      </Title>
      <Text mb="lg">{problem?.detail || t("error.unexpectedDetail")}</Text>
      <Button onClick={again}>{t("error.again")}</Button>
    </Page>
  );
}

/** Nothing has this address. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t("error.notFound")}>
      <Title order={1} mb="sm">
        {t("error.notFound")}
      </Title>
      <Text mb="lg">{t("error.notFoundDetail")}</Text>
      <Group>
        <Anchor component={Link} to="/">
          {t("ui.today")}
        </Anchor>
        <Anchor component={Link} to="/checklist">
          {t("ui.checklist")}
        </Anchor>
      </Group>
    </Page>
  );
}
