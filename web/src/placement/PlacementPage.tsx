import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Failure } from "../ui/Failure";
import { Page } from "../ui/Page";
import { PageSkeleton } from "../ui/PageSkeleton";
import { placementQuery } from "./queries";
import { QuestionPage } from "./QuestionPage";
import { SoFar } from "./SoFar";
import { Welcome } from "./Welcome";

/** The placement: what it is, its questions one by one, what is known after each slice. */
export default function PlacementPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(placementQuery());
  if (error && !data) {
    return <Failure error={error} reset={() => void refetch()} />;
  }
  if (!data) {
    return <PageSkeleton />;
  }
  const { question } = data;
  return (
    <Page title={t("placement.title")}>
      {data.state === "new" ? (
        <Welcome placement={data} />
      ) : data.state === "asking" && question ? (
        <QuestionPage key={question.id} placement={data} question={question} />
      ) : (
        <SoFar placement={data} />
      )}
    </Page>
  );
}
