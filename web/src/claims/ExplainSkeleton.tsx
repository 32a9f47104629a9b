import { Skeleton, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** The outline of the first part while it loads. */
export function ExplainSkeleton() {
  const { t } = useTranslation();
  return (
    <div aria-busy="true">
      <VisuallyHidden>{t("claims.loading")}</VisuallyHidden>
      <Skeleton height={36} width="70%" mb="lg" />
      <Skeleton height={14} mb="lg" />
      <Skeleton height={62} mb="lg" />
      <Skeleton height={120} mb="lg" />
      <Skeleton height={36} width={180} />
    </div>
  );
}
